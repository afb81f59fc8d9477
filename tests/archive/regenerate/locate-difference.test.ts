import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { locateDifference } from '../../../src/archive/regenerate/locate-difference.js';
import { ObjectTable } from '../../../src/render/pdf/objects/object-table.js';
import { name, PdfBytes } from '../../../src/render/pdf/objects/pdf-value.js';
import { writeFile } from '../../../src/render/pdf/objects/write-file.js';

function docx(story: string): Uint8Array {
  return zipSync({
    'word/document.xml': strToU8(`<w:document xmlns:w="w"><w:body>${story}</w:body></w:document>`),
  });
}

const text = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
const heading = (words: string) =>
  `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
const table = (...rows: readonly (readonly string[])[]) =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${text(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

describe('where two DOCX files differ', () => {
  it('is told by heading, table, row and cell, with both texts', () => {
    const story = (figure: string) =>
      docx(heading('一、收支') + table(['a']) + text('说明') + table(['项目', '金额'], ['收入', figure]));
    expect(locateDifference('docx', story('12.00'), story('12.01'))).toBe(
      '“一、收支”，第 2 张表第 2 行第 2 格：归档的是“12.00”，重新生成的是“12.01”',
    );
  });

  it('is told where one has a paragraph more, at the end too', () => {
    const one = docx(heading('一') + text('甲'));
    const more = docx(heading('一') + text('甲') + text('乙'));
    expect(locateDifference('docx', one, more)).toBe('“一”：归档的是“”，重新生成的是“乙”');
    expect(locateDifference('docx', more, one)).toBe('“一”：归档的是“乙”，重新生成的是“”');
  });

  it('is not in the text if that is the same', () => {
    const one = docx(text('甲'));
    expect(locateDifference('docx', one, docx(`${text('甲')}<w:sectPr/>`))).toContain('文字和表格都相同');
    expect(locateDifference('docx', strToU8('no zip'), one)).toContain('不是能读的 DOCX');
  });
});

describe('where two PDF files differ', () => {
  function pdf(...pages: readonly string[]): Uint8Array {
    const objects = new ObjectTable();
    const Kids = pages.map((page) =>
      objects.add({
        Type: name('Page'),
        Tabs: name('S'),
        Contents: objects.add({ dictionary: {}, bytes: strToU8(page) }),
      }),
    );
    const Root = objects.add({ Type: name('Catalog'), Kids });
    const id = new PdfBytes(new Uint8Array(16));
    return writeFile(objects.close(), { Root, Info: Root, ID: [id, id] });
  }

  it('is told by page', () => {
    expect(locateDifference('pdf', pdf('a', 'b', 'c'), pdf('a', 'x', 'y'))).toBe('从第 2 页起');
    expect(locateDifference('pdf', pdf('a', 'b'), pdf('a'))).toBe(
      '从第 2 页起；归档的有 2 页，重新生成的有 1 页',
    );
    expect(locateDifference('pdf', strToU8('%PDF'), pdf('a'))).toContain('说不出在哪一页');
  });
});
