import { describe, expect, it } from 'vitest';
import type { Layout, TextStyle } from '../../../src/document/layout.js';
import type { Block, Document, Section } from '../../../src/document/nodes.js';
import { textOf } from '../../../src/document/walk.js';
import { linesOf } from '../../../src/render/pdf/engine/page-lines.js';
import { openPdfFonts } from '../../../src/render/pdf/engine/pdf-fonts.js';
import { layOutPages } from '../../../src/render/pdf/lay-out-pages.js';
import { locateHeadings } from '../../../src/render/pdf/locate-headings.js';
import { renderPdf } from '../../../src/render/pdf/render-pdf.js';
import { measurePdf } from '../../properties/measure/measure-pdf.js';
import { readLines } from '../../properties/measure/text-lines.js';
import { typeAreaOf } from '../../properties/measure/type-area.js';
import { glyphText, type PdfGlyph, type PdfPage } from '../../properties/pdf/pdf-page.js';
import { readPdf } from '../../properties/pdf/read-pdf.js';
import { readMaterial, UNNUMBERED } from '../../properties/random/read-material.js';
import { documentOf, heading, pageBreak, paragraph, section } from '../docx/sample-document.js';

const { layout, fonts } = readMaterial();
const contents: Block = { kind: 'contents', deepest: 2 };
const SIZE = layout.段落样式.正文.字号;

async function render(document: Document, style: Layout = layout): Promise<readonly PdfPage[]> {
  const { bytes, diagnostics } = await renderPdf({ document, layout: style, fonts });
  expect(diagnostics).toEqual([]);
  expect(await measurePdf(document, style, bytes)).toMatchObject({
    lost: '',
    outside: [],
    overlaps: [],
    unlisted: [],
  });
  return readPdf(bytes);
}

/** The lines of a page's type area; a leader that touches the words has no gap before it. */
function linesOn(page: PdfPage | undefined): readonly (readonly PdfGlyph[])[] {
  if (!page) return [];
  const area = typeAreaOf(page, layout);
  return readLines(page.glyphs.filter(({ baseline, text }) => baseline > area.bottom && text.trim() !== ''));
}

const shorten = (line: readonly PdfGlyph[]) => glyphText(line).replace(/\.+/, '…');

/** Chapters of one heading each on a page of its own. */
function chapters(titles: readonly string[]): readonly Section[] {
  const blocks = titles.flatMap((title) => [heading(1, title), paragraph('正文'), pageBreak]);
  return [section('竖页', ...blocks)];
}

describe('contents', () => {
  it('list headings with their pages, by level, and lead to the right edge', async () => {
    const document = documentOf(
      section(UNNUMBERED, heading(0, '公开'), pageBreak, heading(1, '目录'), contents),
      section('竖页', heading(1, '一、概况'), heading(2, '（一）职责'), heading(3, '1.甲'), paragraph('文')),
      section('横页', heading(2, '（二）机构'), paragraph('文')),
    );
    const [, page] = await render(document);
    const lines = linesOn(page);
    expect(lines.map(shorten)).toEqual(['目录', '一、概况…1', '（一）职责…1', '（二）机构…2']);
    const area = page && typeAreaOf(page, layout);
    const [, first, second] = lines;
    expect(first?.[0]?.left).toBeCloseTo(area?.left ?? 0, 2);
    expect(second?.[0]?.left).toBeCloseTo((area?.left ?? 0) + 2 * SIZE, 2);
    for (const line of lines.slice(1)) expect(line.at(-1)?.right).toBeCloseTo(area?.right ?? 0, 2);
  });

  it('are right on several pages, for numbers of one to three digits, and where they shift what they list', async () => {
    const titles = Array.from(
      { length: 110 },
      (_, index) => `第${index + 1}章　${'部门预算'.repeat(index % 13)}`,
    );
    const document = documentOf(
      section('竖页', heading(0, '公开'), contents, pageBreak),
      ...chapters(titles),
    );
    const pages = await render(document);
    const first = pages.findIndex(({ glyphs }) => glyphText(glyphs).includes('正文'));
    expect(first).toBeGreaterThan(5);
    const entries = pages
      .slice(0, first)
      .flatMap(linesOn)
      .map(shorten)
      .filter((line) => line.includes('…'));
    expect(entries.map((line) => Number(/…(\d+)$/.exec(line)?.[1]))).toEqual(
      titles.map((_, index) => first + 1 + index),
    );
  });

  it('have their dots below each other, clear of words and numbers', async () => {
    const titles = Array.from(
      { length: 24 },
      (_, index) => `${'章'.repeat(index + 1)}${'i'.repeat(index % 5)}`,
    );
    const pages = await render(documentOf(section(UNNUMBERED, contents), ...chapters(titles)));
    const dots = pages.slice(0, 2).flatMap((page) => page.glyphs.filter(({ text }) => text === '.'));
    const right = pages[0] ? typeAreaOf(pages[0], layout).right : 0;
    const pitch = dots[0] ? dots[0].right - dots[0].left : 0;
    const offGrid = dots
      .map(({ left }) => (right - left) / pitch)
      .filter((place) => Math.abs(place - Math.round(place)) > 0.01);
    expect(dots.length).toBeGreaterThan(500);
    expect(offGrid).toEqual([]);
    for (const line of pages.slice(0, 2).flatMap(linesOn)) {
      const [start, end] = [
        line.findIndex(({ text }) => text === '.'),
        line.findLastIndex(({ text }) => text === '.'),
      ];
      expect((line[start]?.left ?? 0) - (line[start - 1]?.right ?? 0)).toBeGreaterThan(0.2 * SIZE);
      expect((line[end + 1]?.left ?? 0) - (line[end]?.right ?? 0)).toBeGreaterThan(0.2 * SIZE);
    }
  });

  it('wrap a long title before the column of the numbers; the number ends its last line', async () => {
    const [page] = await render(documentOf(section(UNNUMBERED, contents), ...chapters(['长'.repeat(60)])));
    const lines = linesOn(page);
    expect(lines.map(shorten)).toEqual(['长'.repeat(25), '长'.repeat(25), `${'长'.repeat(10)}…1`]);
  });

  it('take the styles 目录一级 to 目录四级 of a layout that has them', async () => {
    const own: TextStyle = { ...layout.段落样式.正文, 字体: '黑体', 字号: 14, 行距: 40, 首行缩进: 1 };
    const styled: Layout = { ...layout, 段落样式: { ...layout.段落样式, 目录一级: own } };
    const document = documentOf(section(UNNUMBERED, contents), ...chapters(['一、甲', '二、乙']));
    const [page] = await render(document, styled);
    const [first, second] = linesOn(page);
    expect(first?.[0]).toMatchObject({ size: 14 });
    expect((first?.[0]?.baseline ?? 0) - (second?.[0]?.baseline ?? 0)).toBeCloseTo(40, 2);
    expect(first?.[0]?.left).toBeCloseTo((page ? typeAreaOf(page, layout).left : 0) + 14, 2);
  });

  it('give no number to a heading on a page without', async () => {
    const document = documentOf(
      section('竖页', contents),
      section(UNNUMBERED, heading(1, '附件')),
      section('竖页', heading(1, '一、概况')),
    );
    const { bytes, diagnostics } = await renderPdf({ document, layout, fonts });
    expect(diagnostics).toEqual([]);
    const [page] = await readPdf(bytes);
    expect(linesOn(page).map(shorten)).toEqual(['附件', '一、概况…2']);
  });
});

describe('the layout', () => {
  const document = documentOf(
    section('竖页', heading(0, '公开'), contents, pageBreak, heading(1, '一、概况'), paragraph('文')),
    section(UNNUMBERED, heading(2, '（一）职责')),
    section('横页', heading(1, `二、${'长'.repeat(40)}`)),
  );

  it('tells the page number of every heading', () => {
    expect(locateHeadings({ document, layout, fonts })).toEqual(['1', '2', '', '3']);
  });

  it('marks the lines of every entry, which say its words and its number, and no others', () => {
    const pdf = openPdfFonts(fonts);
    const { pages, contents: entries } = layOutPages(document, { layout, fonts, pdf });
    const lines = pages.flatMap(linesOf);
    const printed = entries.map((_, number) =>
      lines
        .filter(({ contentsEntry }) => contentsEntry === number)
        .flatMap(({ set }) => set.parts.map(({ text }) => text))
        .join(''),
    );
    expect(printed).toEqual(entries.map(({ inlines, label }) => textOf(inlines) + label));
    expect(printed).toEqual(['一、概况2', '（一）职责', `二、${'长'.repeat(40)}3`]);
    const marked = lines.filter(({ contentsEntry }) => contentsEntry !== undefined);
    expect(marked.map(({ contentsEntry }) => contentsEntry)).toEqual([0, 1, 2, 2]);
    expect(marked.every(({ leaf }) => leaf === undefined)).toBe(true);
  });
});
