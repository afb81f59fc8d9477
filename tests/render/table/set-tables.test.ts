import { beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '../../../src/document/nodes.js';
import { textOf, walkLeaves } from '../../../src/document/walk.js';
import type { OpenFonts } from '../../../src/fonts/open-fonts.js';
import { renderDocx } from '../../../src/render/docx/render-docx.js';
import { renderPdf } from '../../../src/render/pdf/render-pdf.js';
import { setTables } from '../../../src/render/table/set-tables.js';
import { readDocx } from '../../properties/docx/read-docx.js';
import { measurePdf } from '../../properties/measure/measure-pdf.js';
import { readLines } from '../../properties/measure/text-lines.js';
import { glyphText } from '../../properties/pdf/pdf-page.js';
import { readPdf } from '../../properties/pdf/read-pdf.js';
import {
  cell,
  columns,
  documentOf,
  inlines,
  paragraph,
  row,
  section,
  table,
} from '../docx/sample-document.js';
import { sampleLayout as layout } from '../docx/sample-layout.js';
import { openShippedFonts } from '../open-fonts.js';

const figures = (count: number, from: number) =>
  Array.from({ length: count }, (_, index) => `${from + index}234567.90`);

/** A table of fifteen columns that is too wide for a portrait page, between two paragraphs. */
const wide: Document = documentOf(
  section(
    '竖页',
    paragraph('前文'),
    table({
      columns: columns(...Array.from({ length: 15 }, () => 1)),
      caption: inlines('部门政府采购预算'),
      unitRow: { left: inlines('434政府'), right: inlines('单位：万元') },
      head: [row('项目', cell('金额', { colSpan: 14 }))],
      body: [row('服务器', ...figures(14, 10)), row('打印机', ...figures(14, 50))],
    }),
    paragraph('后文'),
  ),
);

let fonts: OpenFonts;
beforeAll(() => {
  fonts = openShippedFonts(layout);
});

const count = (text: string, part: string) => text.split(part).length - 1;

describe('a table that is too wide for its sheet', () => {
  it('becomes several, which say all that it says, and between which nothing else changes', () => {
    const set = setTables(wide, layout);
    expect(set.sections[0]?.blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'table',
      'table',
      'table',
      'paragraph',
    ]);
    const texts = [...walkLeaves(set)].map((leaf) => textOf(leaf.inlines));
    for (const leaf of walkLeaves(wide)) expect(texts).toContain(textOf(leaf.inlines));
  });

  it('is in a PDF whole, its key column once as text and for the rest as furniture, each figure on one line', async () => {
    const { bytes, diagnostics } = await renderPdf({ document: wide, layout, fonts });
    expect(diagnostics).toEqual([]);
    expect(await measurePdf(wide, layout, bytes)).toMatchObject({
      lost: '',
      outside: [],
      overlaps: [],
      crossings: [],
      openRules: [],
      disorder: [],
    });
    const [page] = await readPdf(bytes);
    const lines = readLines(page?.glyphs ?? []).map((line) => glyphText(line));
    const text = lines.join('\n');
    expect(['部门政府采购预算（续表）', '服务器', '434政府'].map((part) => count(text, part))).toEqual([
      2, 3, 3,
    ]);
    for (const figure of figures(14, 10)) expect(count(text, figure)).toBe(1);
  });

  it('is in a DOCX as tables of their own, and the proof expects what they repeat', async () => {
    const { bytes, diagnostics } = await renderDocx({ document: wide, layout, fonts });
    expect(diagnostics).toEqual([]);
    const { tables, text } = readDocx(bytes);
    expect(tables).toHaveLength(3);
    expect(['（续表）', '服务器', '434政府'].map((part) => count(text, part))).toEqual([2, 3, 3]);
    for (const figure of figures(14, 10)) expect(count(text, figure)).toBe(1);
  });
});
