import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/document/nodes.js';
import { measureDocx } from './measure-docx.js';

const PARAGRAPH = '<w:p><w:r><w:t>一　二</w:t><w:br/><w:t xml:space="preserve"> 三</w:t></w:r></w:p>';

describe('measureDocx', () => {
  it('finds nothing in a body that says the document, spaces and all', () => {
    expect(measure(PARAGRAPH)).toEqual({ characters: 5, departure: '', badRows: [] });
  });

  it('finds the first character that is lost, added or out of order', () => {
    expect(measure(PARAGRAPH.replace('二', '')).departure).toContain('at 2 wanted "二 三", found " 三"');
    expect(measure(PARAGRAPH.replace('　', '')).departure).toContain('at 1');
    expect(measure(PARAGRAPH + PARAGRAPH).departure).toContain('at 5');
  });

  it('leaves out text that Word does not show as the body', () => {
    expect(
      measure(PARAGRAPH.replace('<w:t>一　二</w:t>', '<w:instrText>一　二</w:instrText>')).departure,
    ).not.toBe('');
  });

  it('accepts merged cells that fill the grid', () => {
    const rows = [
      [cell('<w:vMerge w:val="restart"/>'), cell('<w:gridSpan w:val="2"/>')],
      [cell('<w:vMerge/>'), cell(), cell()],
    ];
    expect(measure(PARAGRAPH + table(3, rows)).badRows).toEqual([]);
  });

  it('finds rows that do not fill the grid, merges without a beginning, cells without a paragraph', () => {
    expect(measure(PARAGRAPH + table(2, [[cell()]])).badRows).toEqual(['table 1 row 1 fills 1 of 2 columns']);
    expect(measure(PARAGRAPH + table(1, [[cell('<w:vMerge/>')]])).badRows).toEqual([
      'table 1 row 1 continues no cell',
    ]);
    expect(measure(PARAGRAPH + table(1, [['<w:tc><w:p/><w:tcPr/></w:tc>']])).badRows).toEqual([
      'table 1 row 1 has a cell without a last paragraph',
    ]);
  });
});

function measure(body: string) {
  const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const xml = `<w:document xmlns:w="${namespace}"><w:body>${body}</w:body></w:document>`;
  return measureDocx(sampleDocument, zipSync({ 'word/document.xml': strToU8(xml) }));
}

function table(columns: number, rows: readonly (readonly string[])[]): string {
  const grid = '<w:gridCol/>'.repeat(columns);
  return `<w:tbl><w:tblGrid>${grid}</w:tblGrid>${rows.map((row) => `<w:tr>${row.join('')}</w:tr>`).join('')}</w:tbl>`;
}

function cell(properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr><w:p/></w:tc>`;
}

const sampleDocument: Document = {
  meta: { title: '样张', author: '样张', language: 'zh-CN', date: new Date(0) },
  sections: [
    {
      name: '样张',
      sheet: '竖页',
      blocks: [
        {
          kind: 'paragraph',
          style: '正文',
          inlines: [
            { kind: 'text', text: '一　二', marks: [] },
            { kind: 'lineBreak' },
            { kind: 'text', text: ' 三', marks: [] },
          ],
        },
      ],
    },
  ],
};
