import { describe, expect, it } from 'vitest';
import { matchParagraphs } from '../../../src/render/docx/match-paragraphs.js';
import { proveDocx } from '../../../src/render/docx/prove-docx.js';
import { changePart, renderSample } from './read-part.js';
import {
  cell,
  columns,
  documentOf,
  paragraph,
  row,
  sampleDocument,
  section,
  table,
} from './sample-document.js';

const STORY = 'word/document.xml';

describe('proveDocx', async () => {
  const bytes = await renderSample(sampleDocument);
  const prove = (change: (xml: string) => string) =>
    proveDocx(changePart(bytes, STORY, change), sampleDocument, []);

  it('finds nothing in a file as it was rendered', () => {
    expect(proveDocx(bytes, sampleDocument, [])).toEqual([]);
  });

  it('names the section and the text of a paragraph that is missing', () => {
    const found = prove((xml) => xml.replace(/<w:p>(?:(?!<\/w:p>).)*围绕区政府.*?<\/w:p>/, ''));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ severity: 'error', code: 'SC101' });
    expect(found[0]?.message).toContain('收支情况');
    expect(found[0]?.message).toContain('1、围绕区政府中心工作；');
  });

  it('misses a single character', () => {
    const found = prove((xml) => xml.replace('1356.31</w:t>', '1356.3</w:t>'));
    expect(found.map(({ code }) => code)).toEqual(['SC101', 'SC102']);
  });

  it('misses a single space and a line break', () => {
    expect(prove((xml) => xml.replace('万元， 项目', '万元，项目'))).not.toEqual([]);
    expect(prove((xml) => xml.replace('<w:br/>', ''))).not.toEqual([]);
  });

  it('finds text that the document does not have', () => {
    const found = prove((xml) =>
      xml
        .replace('<w:sectPr>', '<w:sectPr>')
        .replace('</w:body>', '<w:p><w:r><w:t>多</w:t></w:r></w:p></w:body>'),
    );
    expect(found.map(({ code }) => code)).toEqual(['SC102']);
  });

  it('finds two cells in the wrong order', () => {
    const swap = (xml: string) => xml.replace('>优<', '>@<').replace('>良<', '>优<').replace('>@<', '>良<');
    expect(prove(swap)).not.toEqual([]);
  });

  it('gives the template line of the cell', async () => {
    const at = { path: 'templates/t.hbs', line: 3, column: 5 };
    const content = table({ columns: columns(1, 1), body: [row('甲', cell('乙', { at }))] });
    const document = documentOf(section('竖页', content));
    const cut = changePart(await renderSample(document), STORY, (xml) => xml.replace('>乙<', '><'));
    expect(proveDocx(cut, document, [])[0]?.at).toEqual(at);
  });

  it('reports a file that cannot be read back', () => {
    expect(prove((xml) => xml.replace('</w:body>', '')).map(({ code }) => code)).toEqual(['SC103']);
    expect(proveDocx(bytes.slice(0, 100), sampleDocument, []).map(({ code }) => code)).toEqual(['SC103']);
  });

  it('skips paragraphs without text on both sides', async () => {
    const document = documentOf(section('竖页', paragraph(''), paragraph('甲'), paragraph('')));
    expect(proveDocx(await renderSample(document), document, [])).toEqual([]);
  });
});

describe('matchParagraphs', () => {
  const match = (expected: string, found: string) => matchParagraphs([...expected], [...found]);

  it.each([
    ['甲乙丙', '甲乙丙', [], []],
    ['甲乙丙', '甲丙', [1], []],
    ['甲丙', '甲乙丙', [], [1]],
    ['甲乙丙', '甲丁丙', [1], [1]],
    ['甲甲甲', '甲甲', [2], []],
    ['甲乙', '', [0, 1], []],
    ['', '甲乙', [], [0, 1]],
    ['甲乙丙甲乙丙', '甲丙甲乙丙', [1], []],
    ['甲乙', '丙丁', [0, 1], [0, 1]],
  ])('%s against %s', (expected, found, missing, extra) => {
    expect(match(expected, found)).toEqual({ missing, extra });
  });
});
