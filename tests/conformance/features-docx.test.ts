import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { Layout } from '../../src/document/layout.js';
import type { Document } from '../../src/document/nodes.js';
import { renderDocx } from '../../src/render/docx/render-docx.js';
import { locateHeadings } from '../../src/render/pdf/locate-headings.js';
import { readMaterial, UNNUMBERED } from '../properties/random/read-material.js';
import {
  cell,
  columns,
  documentOf,
  heading,
  inlines,
  paragraph,
  row,
  section,
  table,
} from '../render/docx/sample-document.js';
import { convertToPdf } from './tools/libre-office.js';
import { validateDocx } from './tools/open-xml.js';
import { extractPdfText, listFonts } from './tools/poppler.js';

const { fonts, ...material } = readMaterial();
const layout: Layout = { ...material.layout, DOCX嵌入字体: true };

const wide = table({
  style: '绩效',
  columns: columns(3, 2, 1, 1),
  caption: inlines('职责活动绩效目标'),
  unitRow: { left: inlines('434政府'), right: inlines('单位：万元') },
  head: [row('职责', '指标', '优', '良')],
  body: Array.from({ length: 40 }, (_, index) => row(cell(`第${index + 1}项`), '完成率', '≥90%', '80%')),
});

/** What the 2019 edition does not use: a cover, contents, embedded fonts; and landscape pages between others. */
const document: Document = documentOf(
  section(UNNUMBERED, heading(0, '某区\n部门预算公开')),
  section('竖页', paragraph('目　录'), { kind: 'contents', deepest: 2 }),
  section('横页', heading(1, '一、横页'), wide),
  section('竖页', heading(1, '二、竖页'), heading(2, '（一）数字'), paragraph('2477.28万元，55号。')),
);

describe('a DOCX with cover, contents, landscape pages and embedded fonts', () => {
  const docx = path.join(inject('scratch'), 'features.docx');

  beforeAll(async () => {
    const input = { document, layout, fonts };
    const headingPages = locateHeadings(input);
    const { bytes, diagnostics } = await renderDocx({ ...input, headingPages });
    expect(diagnostics).toEqual([]);
    await writeFile(docx, bytes);
  });

  it('has no error for the Open XML SDK', async () => {
    expect(await validateDocx(docx)).toEqual([]);
  });

  it('shows its own fonts, numbers and contents in a LibreOffice that has no official font', async () => {
    const folder = path.join(inject('scratch'), 'features');
    const [pdf = ''] = await convertToPdf([docx], folder, 'bare');
    // LibreOffice writes some names without their hyphen.
    const plain = (name: string) => name.replace(/^[A-Z]{6}\+/, '').replaceAll('-', '');
    const names = (await listFonts(pdf)).map(({ name }) => plain(name));
    for (const role of ['仿宋', '小标宋', '黑体', '宋体', '西文'])
      expect(names).toContain(plain(fonts.open(role).font.postscriptName));
    const pages = (await extractPdfText(pdf)).split('\f').map((page) => page.replaceAll(/\s/g, ''));
    expect(pages[0]).toBe('某区部门预算公开');
    expect(pages[1]).toMatch(/^目录一、横页\.*2二、竖页\.*4（一）数字\.*4—1—$/);
    expect(pages[2]).toContain('—2—');
    expect(pages[3]).toContain('—3—');
    expect(pages[4]).toMatch(/2477\.28万元，55号。—4—$/);
  });
});
