import { describe, expect, it } from 'vitest';
import type { TextRun } from '../../../src/render/pdf/engine/cut-text.js';
import type { TextNode } from '../../../src/render/pdf/engine/flow-nodes.js';
import { openPdfFonts } from '../../../src/render/pdf/engine/pdf-fonts.js';
import { openTypesetter } from '../../../src/render/pdf/engine/typesetter.js';
import { sampleLayout } from '../docx/sample-layout.js';
import { openShippedFonts } from '../open-fonts.js';

const fonts = openShippedFonts(sampleLayout);
const run: TextRun = { text: '收支预算2019年', font: '仿宋' };
const node: TextNode = { text: [run], fontSize: 16, linePitch: 28, alignment: 'left' };

describe('a typesetter', () => {
  it('sets a text once, also for the next document', () => {
    const [one, other] = [openTypesetter(openPdfFonts(fonts)), openTypesetter(openPdfFonts(fonts))];
    expect(other.setLines({ ...node, leaf: 7 }, 60)).toBe(one.setLines(node, 60));
  });

  it.each<[string, Partial<TextNode>]>([
    ['another size', { fontSize: 15 }],
    ['another pitch', { linePitch: 29 }],
    ['an indent', { leadingIndent: 32 }],
    ['edge to edge', { alignment: 'justify' }],
    ['gaps', { latinGap: 0.25 }],
    ['another font', { text: [{ ...run, font: '黑体' }] }],
    ['raised', { text: [{ ...run, superscript: true }] }],
    ['as a change', { text: [{ ...run, stretch: { number: 0, change: 'inserted' } }] }],
    [
      'in two runs',
      {
        text: [
          { ...run, text: '收支' },
          { ...run, text: '预算2019年' },
        ],
      },
    ],
    ['with its lines swapped', { text: [{ ...run, text: '预算2019年\n收支' }] }],
  ])('sets it anew with %s', (_, says) => {
    const { setLines } = openTypesetter(openPdfFonts(fonts));
    expect(setLines({ ...node, ...says }, 60)).not.toBe(setLines(node, 60));
    expect(setLines(node, 61)).not.toBe(setLines(node, 60));
  });

  it('provides the fonts of a text in the same order, whether it has set it before or not', () => {
    const mixed = { ...node, text: [run, { text: '2019', font: '西文' }, { text: '年', font: '黑体' }] };
    const provide = () => {
      const pdf = openPdfFonts(fonts);
      openTypesetter(pdf).setLines(mixed, 200);
      return ['仿宋', '西文', '黑体'].map((role) => pdf.provideFont(pdf.findTypeface(role)).id);
    };
    const first = provide();
    expect(new Set(first).size).toBe(3);
    expect(provide()).toEqual(first);
  });
});
