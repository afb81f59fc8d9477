import fc from 'fast-check';
import type { Inline } from 'pdfmake/js/Line.js';
import { describe, expect, it } from 'vitest';
import type { TextNode } from '../../../src/render/pdf/engine/flow-nodes.js';
import { buildLines } from '../../../src/render/pdf/engine/line-building.js';
import { toPieces } from './pieces.js';

type Setting = Partial<Pick<TextNode, 'alignment' | 'leadingIndent' | 'latinGap'>>;

function nodeOf(text: string, setting: Setting = {}): TextNode {
  const _inlines = toPieces(text, 10);
  return { text: [], fontSize: 10, linePitch: 20, alignment: 'left', _inlines, ...setting };
}

function linesOf(text: string, width: number, setting: Setting = {}): readonly string[] {
  return buildLines(nodeOf(text, setting), width).map((line) =>
    line.inlines.map((inline) => inline.text).join(''),
  );
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
    const [first] = buildLines(nodeOf('一二三四', { leadingIndent: 20 }), 30);
    expect(first?.inlines[0]?.x).toBe(20);
    expect(first?.getWidth()).toBe(30);
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
        for (const line of buildLines(nodeOf(text), 42)) expect(line.getWidth()).toBeLessThanOrEqual(42.001);
      }),
      { numRuns: 500 },
    );
  });

  it('gives a justified line no trailing space to spread', () => {
    const [first] = buildLines(nodeOf('一二 三四'), 30);
    const last: Inline | undefined = first?.inlines.at(-1);
    expect(last).toMatchObject({ text: ' ', trailingCut: 5 });
    expect(first?.getWidth()).toBe(20);
  });

  it('sets a justified line from edge to edge, the last one and one before a forced break naturally', () => {
    const setting = { alignment: 'justify' } as const;
    const widths = buildLines(nodeOf('一二，三四\n五六七', setting), 35).map((line) => line.getWidth());
    expect(widths).toEqual([35, 20, 30]);
  });

  it('sets one paragraph to two measures without mixing them up', () => {
    const node = nodeOf('一二三四五六', { alignment: 'justify' });
    const [wide] = buildLines(node, 45);
    const before = wide?.inlines.map(({ x }) => x);
    buildLines(node, 35);
    expect(wide?.inlines.map(({ x }) => x)).toEqual(before);
  });

  it('lets the blank of a mark hang over the end, and says so', () => {
    const [line] = buildLines(nodeOf('一二，三', { alignment: 'justify' }), 25);
    expect(line?.inlines.at(-1)).toMatchObject({ text: '，', x: 20, width: 10, trailingCut: 5 });
    expect(line?.getWidth()).toBe(25);
  });
});
