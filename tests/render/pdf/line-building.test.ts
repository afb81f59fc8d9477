import fc from 'fast-check';
import type { Inline } from 'pdfmake/js/Line.js';
import { describe, expect, it } from 'vitest';
import { ChineseInlines } from '../../../src/render/pdf/engine/chinese-inlines.js';
import type { TextNode } from '../../../src/render/pdf/engine/flow-nodes.js';
import { buildLines } from '../../../src/render/pdf/engine/line-building.js';
import type { PdfDocument } from '../../../src/render/pdf/engine/pdf-document.js';

/** A font whose Chinese characters are one em wide and whose others are half an em. */
const font = {
  measure: (text: string) =>
    [...text].reduce((sum, character) => sum + (character < '\u2000' ? 500 : 1000), 0),
};
const pdfDocument = { provideFont: () => font } as unknown as PdfDocument;

function nodeOf(text: string, indent = 0): TextNode {
  const properties: Readonly<Record<string, unknown>> = {
    fontSize: 10,
    linePitch: 20,
    leadingIndent: indent,
  };
  const runs = [{ text, font: '仿宋' }];
  const { items } = new ChineseInlines(pdfDocument).buildInlines(runs, {
    getProperty: (name) => properties[name] ?? null,
  });
  return { text: runs, fontSize: 10, linePitch: 20, alignment: 'left', _inlines: items };
}

function linesOf(text: string, width: number, indent = 0): readonly string[] {
  return buildLines(nodeOf(text, indent), width).map((line) =>
    line.inlines.map((inline) => inline.text).join(''),
  );
}

describe('buildLines', () => {
  it.each([
    ['一二三四五六', 30, ['一二三', '四五六']],
    ['一二三，四', 30, ['一二', '三，四']],
    ['预算2477.28万元', 60, ['预算', '2477.28万元']],
    ['见 gov 网', 30, ['见 gov ', '网']],
    ['上\n下', 30, ['上', '下']],
    ['上\n', 30, ['上', '']],
    ['', 30, ['']],
    ['12345678', 20, ['1234', '5678']],
    ['𰻝𰻝𰻝', 5, ['𰻝', '𰻝', '𰻝']],
    ['（（（（一', 20, ['（（', '（（', '一']],
  ])('%j in %i points', (text, width, expected) => {
    expect(linesOf(text, width)).toEqual(expected);
  });

  it('takes the indent from the first line', () => {
    expect(linesOf('一二三四', 30, 20)).toEqual(['一', '二三四']);
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
});
