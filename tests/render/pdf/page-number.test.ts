import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { toPoints } from '../../../src/document/layout.js';
import type { Section } from '../../../src/document/nodes.js';
import { renderPdf } from '../../../src/render/pdf/render-pdf.js';
import { typeAreaOf } from '../../properties/measure/type-area.js';
import { type Box, glyphText, type PdfPage } from '../../properties/pdf/pdf-page.js';
import { readPdf } from '../../properties/pdf/read-pdf.js';
import { readMaterial, UNNUMBERED } from '../../properties/random/read-material.js';
import { documentOf, pageBreak, paragraph, section } from '../docx/sample-document.js';

const { layout, fonts } = readMaterial();
const twoPages = (sheet: string): Section => section(sheet, paragraph('甲'), pageBreak, paragraph('乙'));

async function render(...sections: readonly Section[]): Promise<Uint8Array> {
  const { bytes, diagnostics } = await renderPdf({ document: documentOf(...sections), layout, fonts });
  expect(diagnostics).toEqual([]);
  return Uint8Array.from(bytes);
}

/** The boxes of a page number, which stands outside the type area. */
function numberOf(page: PdfPage): readonly Box[] {
  const area = typeAreaOf(page, layout);
  return page.glyphs
    .filter((glyph) => glyph.bottom < area.bottom || glyph.left < area.left)
    .filter(({ text }) => text.trim() !== '')
    .map(({ left, right, bottom, top }) => ({ left, right, bottom, top }));
}

/** A box on a page that is turned counter-clockwise. */
function turn({ left, right, bottom, top }: Box, page: PdfPage): Box {
  return { left: page.height - top, right: page.height - bottom, bottom: left, top: right };
}

describe('the page number', () => {
  it('has its dashes 7 mm below the type area, on odd pages a character from the right, on even from the left', async () => {
    const [odd, even] = await readPdf(await render(twoPages('竖页')));
    if (!odd || !even) throw new Error('there are two pages');
    const area = typeAreaOf(odd, layout);
    const size = layout.段落样式.页码.字号;
    for (const box of [...numberOf(odd), ...numberOf(even)]) {
      expect(area.bottom - (box.bottom + box.top) / 2).toBeCloseTo(toPoints(7), 1);
    }
    expect(numberOf(odd).at(-1)?.right).toBeCloseTo(area.right - size, 1);
    expect(numberOf(even)[0]?.left).toBeCloseTo(area.left + size, 1);
  });

  it('stands on a landscape page where portrait pages have it, when the head of the page points to the left', async () => {
    const upright = await readPdf(await render(twoPages('竖页')));
    const lying = await readPdf(await render(twoPages('横页')));
    expect(lying).toHaveLength(2);
    for (const [index, page] of lying.entries()) {
      const wanted = upright[index] ? numberOf(upright[index]) : [];
      const found = numberOf(page).map((box) => turn(box, page));
      expect(found).toHaveLength(3);
      for (const [place, box] of found.entries()) {
        for (const side of ['left', 'right', 'bottom', 'top'] as const) {
          expect(box[side]).toBeCloseTo(wanted[place]?.[side] ?? Number.NaN, 2);
        }
      }
    }
  });

  it('is turned clockwise on a landscape page: it reads from top to bottom', async () => {
    const pdf = await getDocument({ data: await render(twoPages('横页')), verbosity: 0 }).promise;
    const { items } = await (await pdf.getPage(1)).getTextContent();
    const [across, down] = ['甲', '1'].map((text) =>
      items.find((item) => 'str' in item && item.str.includes(text)),
    );
    const directionOf = (item: typeof across) =>
      item && 'str' in item ? item.transform.slice(0, 4).map(Math.sign) : [];
    expect(directionOf(across)).toEqual([1, 0, 0, 1]);
    expect(directionOf(down)).toEqual([0, -1, 1, 0]);
  });

  it('is missing on sheets that say so; their pages do not count, and viewers show the printed numbers', async () => {
    const bytes = await render(
      twoPages(UNNUMBERED),
      twoPages('竖页'),
      section('横页', paragraph('丙')),
      section(UNNUMBERED, paragraph('丁')),
      section('竖页', paragraph('戊')),
    );
    const pages = await readPdf(bytes);
    expect(pages.map(({ glyphs }) => glyphText(glyphs).replace(/\s/g, ''))).toEqual([
      ...['甲', '乙', '甲—1—', '乙—2—', '丙—3—', '丁', '戊—4—'],
    ]);
    const labels = await (await getDocument({ data: bytes, verbosity: 0 }).promise).getPageLabels();
    expect(labels).toEqual(['', '', '1', '2', '3', '', '4']);
  });

  it('needs no labels in a file whose pages are all numbered', async () => {
    const pdf = await getDocument({ data: await render(twoPages('竖页')), verbosity: 0 }).promise;
    expect(await pdf.getPageLabels()).toBeNull();
  });
});
