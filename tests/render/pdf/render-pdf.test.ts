import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { textOf, walkLeaves } from '../../../src/document/walk.js';
import type { OpenFonts } from '../../../src/fonts/open-fonts.js';
import { renderPdf } from '../../../src/render/pdf/render-pdf.js';
import {
  cell,
  columns,
  documentOf,
  heading,
  inlines,
  pageBreak,
  paragraph,
  row,
  sampleDocument,
  section,
  table,
} from '../docx/sample-document.js';
import { sampleLayout as layout } from '../docx/sample-layout.js';
import { openShippedFonts } from '../open-fonts.js';

let fonts: OpenFonts;
beforeAll(() => {
  fonts = openShippedFonts(layout);
});

async function readPdf(bytes: Uint8Array) {
  return getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
}

async function textOfPages(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await readPdf(bytes);
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  return pages;
}

const squeeze = (text: string) => text.replace(/\s/gu, '');

describe('renderPdf', () => {
  it('writes every character of every leaf, in order, with a page number on each page', async () => {
    const { bytes, diagnostics } = await renderPdf({ document: sampleDocument, layout, fonts });
    expect(diagnostics).toEqual([]);
    const pages = await textOfPages(bytes);
    for (const [index, text] of pages.entries()) expect(squeeze(text)).toContain(`—${index + 1}—`);
    const found = squeeze(pages.map((text, index) => squeeze(text).replace(`—${index + 1}—`, '')).join(''));
    expect(found).toBe(squeeze([...walkLeaves(sampleDocument)].map((leaf) => textOf(leaf.inlines)).join('')));
  });

  it('gives equal bytes for equal documents, and another identifier for another document', async () => {
    const render = async (document = sampleDocument) =>
      Buffer.from((await renderPdf({ document, layout, fonts })).bytes).toString('latin1');
    const first = await render();
    expect(await render()).toBe(first);
    const identifier = (pdf: string) => /\/ID\[<([0-9a-f]{32})>/.exec(pdf)?.[1];
    const other = await render({ ...sampleDocument, sections: sampleDocument.sections.slice(0, 1) });
    expect(identifier(first)).toMatch(/^[0-9a-f]{32}$/);
    expect(identifier(other)).not.toBe(identifier(first));
  });

  it('sets both texts of a unit row above a table of one column', async () => {
    const unitRow = { left: inlines('434政府'), right: inlines('单位：万元') };
    const document = documentOf(
      section('竖页', table({ columns: columns(1), unitRow, body: [row('44.90')] })),
    );
    const { bytes, diagnostics } = await renderPdf({ document, layout, fonts });
    expect(diagnostics).toEqual([]);
    expect(squeeze((await textOfPages(bytes)).join(''))).toBe('434政府单位：万元44.90—1—');
  });

  it('does not depend on where the templates lie', async () => {
    const placed = (path: string) =>
      documentOf(section('竖页', { ...heading(0, '标题'), at: { path, line: 1, column: 1 } }));
    const render = async (path: string) =>
      Buffer.from((await renderPdf({ document: placed(path), layout, fonts })).bytes).toString('latin1');
    expect(await render('../a.hbs')).toBe(await render('templates/a.hbs'));
  });

  it('starts the next sheet on a page of its own size after a page break, and makes no empty page', async () => {
    const broken = section('竖页', pageBreak, heading(0, '标题'), pageBreak, pageBreak);
    const document = documentOf(broken, section('横页', paragraph('横')));
    const pdf = await readPdf((await renderPdf({ document, layout, fonts })).bytes);
    expect(pdf.numPages).toBe(2);
    const [, , width, height] = (await pdf.getPage(2)).view;
    expect(width).toBeGreaterThan(height ?? 0);
  });

  it('describes the file: title, author, language, date, PDF/A, escaped in XMP', async () => {
    const document = { ...sampleDocument, meta: { ...sampleDocument.meta, title: '公开<&>“件”' } };
    const { bytes } = await renderPdf({ document, layout, fonts });
    const raw = Buffer.from(bytes).toString('utf8');
    expect(raw).toContain('<rdf:li xml:lang="x-default">公开&lt;&amp;&gt;“件”</rdf:li>');
    expect(raw).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(raw).toContain('<xmp:CreateDate>2019-02-01T00:00:00Z</xmp:CreateDate>');
    const metadata = await (await readPdf(bytes)).getMetadata();
    expect(metadata.info).toMatchObject({
      Title: '公开<&>“件”',
      Author: '某区政府办公室',
      Language: 'zh-CN',
    });
  });

  it('makes bookmarks that point at their headings', async () => {
    const pdf = await readPdf((await renderPdf({ document: sampleDocument, layout, fonts })).bytes);
    const [title] = await pdf.getOutline();
    expect(title?.title).toBe('某区人民政府办公室 2019年部门预算公开');
    expect(title?.items.map((item) => item.title)).toEqual(['一、部门职责']);
    const dest = title?.items[0]?.dest ?? [];
    expect(dest[2]).toBeCloseTo((28 * 72) / 25.4, 0);
    expect(dest[3]).toBeLessThan(((297 - 37) * 72) / 25.4);
  });

  it('keeps a heading with the text under it', async () => {
    const filler = Array.from({ length: 20 }, () => paragraph('一行'));
    const document = documentOf(
      section(
        '竖页',
        heading(0, '标题'),
        ...filler,
        heading(1, '二、末尾的标题'),
        paragraph('正文'.repeat(40)),
      ),
    );
    const pages = await textOfPages((await renderPdf({ document, layout, fonts })).bytes);
    expect(pages).toHaveLength(2);
    expect(pages[0]).not.toContain('末尾的标题');
    expect(pages[1]).toContain('末尾的标题');
  });

  it('keeps a caption with a table whose first group fills a page by itself', async () => {
    const rows = Array.from({ length: 51 }, (_, index) => `第${index}行`).join('\n');
    const tall = table({
      columns: columns(1, 1),
      caption: [{ kind: 'text', text: '表的题目', marks: [] }],
      head: [row('甲', '乙')],
      body: [row(cell(rows), '值')],
    });
    const filler = Array.from({ length: 5 }, () => paragraph('一行'));
    const document = documentOf(section('竖页', heading(0, '标题'), ...filler, tall));
    const pages = await textOfPages((await renderPdf({ document, layout, fonts })).bytes);
    const captioned = pages.filter((text) => /表的题目(?!（续表）)/u.test(text));
    expect(captioned).toHaveLength(1);
    expect(captioned[0]).toContain('第0行');
  });

  it('repeats the head of a table on each page and keeps a row group on one page', async () => {
    const group = (name: string) => [
      row(cell(name, { rowSpan: 3 }), '指标甲', '优'),
      row('指标乙', '优'),
      row('指标丙', '优'),
    ];
    const names = Array.from({ length: 14 }, (_, index) => `活动${index + 10}`);
    const document = documentOf(
      section(
        '竖页',
        heading(0, '标题'),
        table({ columns: columns(2, 2, 1), head: [row('活动', '指标', '标准')], body: names.flatMap(group) }),
      ),
    );
    const pages = await textOfPages((await renderPdf({ document, layout, fonts })).bytes);
    expect(pages.length).toBeGreaterThan(1);
    for (const text of pages) {
      expect(text).toContain('标准');
      expect(text.match(/活动\d\d/gu)?.length).toBe(text.match(/指标丙/gu)?.length);
    }
  });

  it('places a head that is taller than a page once, with all its text', async () => {
    const long = Array.from({ length: 700 }, (_, index) => `第${index}句`).join('');
    const document = documentOf(
      section('竖页', table({ columns: columns(1, 2), head: [row('职责', long)], body: [row('甲', '乙')] })),
    );
    const { bytes, diagnostics } = await renderPdf({ document, layout, fonts });
    expect(diagnostics).toEqual([]);
    const shown = squeeze((await textOfPages(bytes)).join('')).replace(/续表|—\d+—/gu, '');
    expect(shown).toBe(`职责${long}甲乙`);
  });

  it('parts a group that is taller than a page, with all its text and the head on each page', async () => {
    const long = Array.from({ length: 900 }, (_, index) => `第${index}句`).join('');
    const body = [row(cell('活动', { rowSpan: 2 }), cell(long, { rowSpan: 2 }), '优'), row('良')];
    const document = documentOf(
      section(
        '竖页',
        heading(0, '标题'),
        table({ columns: columns(1, 2, 1), head: [row('职责', '描述', '标准')], body }),
      ),
    );
    const { bytes, diagnostics } = await renderPdf({ document, layout, fonts });
    expect(diagnostics).toEqual([]);
    const pages = await textOfPages(bytes);
    expect(pages.length).toBeGreaterThan(2);
    for (const text of pages) expect(text).toContain('标准');
    const shown = squeeze(pages.join('')).replace(/职责描述标准|续表|活动（续）|—\d+—|[优良]/gu, '');
    expect(shown).toContain(long);
  });

  it('refuses a line that would leave the type area', async () => {
    const narrow = documentOf(
      section('竖页', heading(0, '标题'), table({ columns: columns(1, 1000), body: [row('甲', '乙')] })),
    );
    const { diagnostics } = await renderPdf({ document: narrow, layout, fonts });
    expect(diagnostics).toEqual([]);
    const tall = {
      ...layout,
      段落样式: { ...layout.段落样式, 正文: { ...layout.段落样式.正文, 行距: 700 } },
    };
    const paged = documentOf(section('竖页', paragraph('太高')));
    const refused = await renderPdf({ document: paged, layout: tall, fonts });
    expect(refused.diagnostics.map(({ code }) => code)).toEqual(['SC152']);
  });
});
