import { describe, expect, it } from 'vitest';
import { toPoints } from '../../../src/document/layout.js';
import type { Block, Paragraph } from '../../../src/document/nodes.js';
import { renderPdf } from '../../../src/render/pdf/render-pdf.js';
import { readLines } from '../../properties/measure/text-lines.js';
import { typeAreaOf } from '../../properties/measure/type-area.js';
import { glyphText, type PdfGlyph, type PdfPage } from '../../properties/pdf/pdf-page.js';
import { readPdf } from '../../properties/pdf/read-pdf.js';
import { readStyle } from '../../properties/random/read-material.js';
import { documentOf, heading, list, pageBreak, paragraph, section } from '../docx/sample-document.js';

const { layout, fonts } = readStyle();
const PITCH = layout.段落样式.正文.行距;

/** The lines of the type area of each page, from the top. */
async function readAreas(...blocks: readonly Block[]) {
  const { bytes, diagnostics } = await renderPdf({
    document: documentOf(section('竖页', ...blocks)),
    layout,
    fonts,
  });
  expect(diagnostics).toEqual([]);
  return (await readPdf(bytes)).map((page) => ({
    page,
    lines: readLines(page.glyphs.filter(({ baseline }) => baseline > toPoints(layout.纸张.竖页?.下 ?? 0))),
  }));
}

/** In which row of the page's grid a line stands, 0-based; text of any size stands in the middle of its row. */
function rowOf(page: PdfPage, line: readonly PdfGlyph[]): number {
  const [first] = line;
  if (!first) throw new Error('a line without glyphs');
  const middle = first.baseline + (0.88 - 0.5) * first.size;
  return (typeAreaOf(page, layout).top - middle) / PITCH - 0.5;
}

describe('a page of text', () => {
  it('holds 22 lines of 28 characters (GB/T 9704-2012), on the grid from edge to edge', async () => {
    const [first, second] = await readAreas(paragraph('国'.repeat(28 * 60)));
    if (!first || !second) throw new Error('the text fills three pages');
    expect(first.lines.map((line) => line.length)).toEqual([26, ...Array.from({ length: 21 }, () => 28)]);
    expect(second.lines.map((line) => line.length)).toEqual(Array.from({ length: 22 }, () => 28));
    const area = typeAreaOf(second.page, layout);
    for (const [row, line] of second.lines.entries()) {
      expect(rowOf(second.page, line)).toBeCloseTo(row, 3);
      expect(line[0]?.left).toBeCloseTo(area.left, 2);
      expect(line.at(-1)?.right).toBeCloseTo(area.right, 1);
    }
  });

  it('stays on the grid under a title, headings, lists and page breaks', async () => {
    const words = '围绕区政府中心工作，加强调查研究，掌握工作动态，总结推广新经验。';
    const areas = await readAreas(
      heading(0, '某区人民政府办公室\n2019年部门预算公开'),
      paragraph(words.repeat(3)),
      heading(1, '一、部门职责'),
      heading(2, '（一）职责'),
      list(...Array.from({ length: 9 }, (_, index) => `${index + 1}、${words.repeat(index % 4)}`)),
      pageBreak,
      heading(3, '1.机构'),
      heading(4, '（1）内设机构'),
      paragraph(words.repeat(40)),
    );
    const rows = areas.flatMap(({ page, lines }) => lines.map((line) => rowOf(page, line)));
    expect(rows.length).toBeGreaterThan(60);
    expect(rows.filter((row) => Math.abs(row - Math.round(row)) > 0.001)).toEqual([]);
    expect(Math.max(...rows)).toBeLessThan(21.5);
  });
});

describe('space before a paragraph', () => {
  const spaced: Paragraph = paragraph('落款', '表注');
  const drop = layout.段落样式.表注?.段前 ?? 0;
  const topOf = ({
    page,
    lines,
  }: {
    readonly page: PdfPage;
    readonly lines: readonly (readonly PdfGlyph[])[];
  }) => {
    const line = lines.find((glyphs) => glyphText(glyphs).includes('落款'))?.[0];
    const { 行距 = 0 } = layout.段落样式.表注 ?? {};
    return (
      typeAreaOf(page, layout).top - ((line?.baseline ?? 0) + (0.88 - 0.5) * (line?.size ?? 0)) - 行距 / 2
    );
  };

  it('is kept at the top of a sheet, as on a cover, and after a page break', async () => {
    const [first, second] = await readAreas(spaced, pageBreak, spaced);
    expect(drop).toBeGreaterThan(0);
    expect(first && topOf(first)).toBeCloseTo(drop, 2);
    expect(second && topOf(second)).toBeCloseTo(drop, 2);
  });

  it('is dropped at the top of a page that text flows on to', async () => {
    const [, second] = await readAreas(paragraph('国'.repeat(28 * 22 - 2)), spaced);
    expect(second && topOf(second)).toBeCloseTo(0, 2);
  });

  it('gives way where the text would not fit the page below it', async () => {
    const tall = { ...layout.段落样式.正文, 段前: 10_000 };
    const changed = { ...layout, 段落样式: { ...layout.段落样式, 落款: tall } };
    const document = documentOf(section('竖页', paragraph('落款', '落款')));
    const { bytes, diagnostics } = await renderPdf({ document, layout: changed, fonts });
    expect(diagnostics).toEqual([]);
    expect((await readPdf(bytes)).map(({ glyphs }) => glyphText(glyphs).replace(/\s/g, ''))).toEqual([
      '落款—1—',
    ]);
  });
});
