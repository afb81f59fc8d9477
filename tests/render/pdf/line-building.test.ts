import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLines, type Setting } from '../../../src/render/pdf/engine/line-building.js';
import type { SetLine } from '../../../src/render/pdf/engine/set-line.js';
import { textOfPieces, toPieces } from './pieces.js';

function setText(text: string, width: number, setting: Partial<Setting> = {}): readonly SetLine[] {
  const whole: Setting = { fontSize: 10, linePitch: 20, alignment: 'left', ...setting };
  return buildLines(whole, toPieces(text, 10), width);
}

function linesOf(text: string, width: number, setting: Partial<Setting> = {}): readonly string[] {
  return setText(text, width, setting).map(({ pieces }) => textOfPieces(pieces.map(({ piece }) => piece)));
}

describe('buildLines', () => {
  it.each([
    ['一二三四五六', 30, ['一二三', '四五六']],
    ['一二三，四', 30, ['一二', '三，四']],
    ['预算2477.28万元', 60, ['预算', '2477.28万元']],
    ['预算2477.28万元', 40, ['预算', '2477.28', '万元']],
    ['《abcdefgh》。', 20, ['《ab', 'cdef', 'gh》。']],
    ['见 gov 网', 30, ['见 gov ', '网']],
    ['上\n下', 30, ['上', '下']],
    ['上\n', 30, ['上', '']],
    ['', 30, ['']],
    ['12345678', 20, ['1234', '5678']],
    ['𰻝𰻝𰻝', 5, ['𰻝', '𰻝', '𰻝']],
    ['（（（（一', 20, ['（（（', '（一']],
  ])('%j in %i points', (text, width, expected) => {
    expect(linesOf(text, width)).toEqual(expected);
  });

  it('takes the indent from the first line', () => {
    expect(linesOf('一二三四', 30, { leadingIndent: 20 })).toEqual(['一', '二三四']);
    const [first] = setText('一二三四', 30, { leadingIndent: 20 });
    expect(first?.pieces[0]?.x).toBe(20);
    expect(first?.width).toBe(30);
  });

  it('fits exactly as many characters as the width holds', () => {
    expect(linesOf('一'.repeat(56), 280).map((line) => [...line].length)).toEqual([28, 28]);
  });

  it('loses no character, whatever the width', () => {
    const character = fc.constantFrom(...'一二（）《》，。——……“”12.9万元号ab /-𰻝　'.split(/(?:)/u), '\n');
    fc.assert(
      fc.property(
        fc.array(character, { maxLength: 80 }),
        fc.integer({ min: 1, max: 120 }),
        (characters, width) => {
          expect(linesOf(characters.join(''), width).join('')).toBe(characters.join('').replaceAll('\n', ''));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('keeps every line inside the width unless a single character is wider', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('一', '，', '（', '9', '.', 'a', ' ') }), (text) => {
        for (const { width } of setText(text, 42)) expect(width).toBeLessThanOrEqual(42.001);
      }),
      { numRuns: 500 },
    );
  });

  it('gives a justified line no trailing space to spread', () => {
    const [first] = setText('一二 三四', 30);
    expect(first?.pieces.at(-1)).toMatchObject({ x: 20, piece: { text: ' ', width: 5 } });
    expect(first?.parts.at(-1)?.end).toBe(20);
    expect(first?.width).toBe(20);
  });

  it('sets a justified line from edge to edge, the last one and one before a forced break naturally', () => {
    const lines = setText('一二，三四\n五六七', 35, { alignment: 'justify' });
    expect(lines.map(({ width }) => width)).toEqual([35, 20, 30]);
  });

  it('lets the blank of a mark hang over the end, and says so', () => {
    const [line] = setText('一二，三', 25, { alignment: 'justify' });
    expect(line?.pieces.at(-1)).toMatchObject({ x: 20, piece: { text: '，', width: 10 } });
    expect(line?.parts.at(-1)?.end).toBe(25);
    expect(line?.width).toBe(25);
  });
});
