/**
 * The document as a PDF by stock pdfmake: text, tables with spans and repeated heads, sheets, our fonts; a definition
 * and nothing else. Without tags, links, embedded data, fallback of fonts, and without a proof.
 *
 *   node bench/stock/pdfmake.js <dump> <file>
 */
import pdfmake from 'pdfmake';
import { paragraphsOf, placeRows, readDump, styleOf } from './flow.js';

const { document, layout, fonts } = readDump();
const MILLIMETRE = 72 / 25.4;
const ALIGN = { 左: 'left', 中: 'center', 右: 'right', 两端: 'justify' };

pdfmake.setFonts(
  Object.fromEntries(
    Object.entries(fonts).map(([role, { file, bold }]) => [role, { normal: file, bold: fonts[bold].file }]),
  ),
);

function defineInlines(inlines) {
  return inlines.map((inline) =>
    inline.kind === 'text'
      ? {
          text: inline.text,
          bold: inline.marks.includes('bold') || undefined,
          sup: inline.marks.includes('superscript') || undefined,
        }
      : { text: '\n' },
  );
}

function defineText(inlines, { 字体, 字号, 对齐, 首行缩进, 段前, 段后, 加粗 }) {
  return {
    text: defineInlines(inlines),
    font: 字体,
    fontSize: 字号,
    alignment: ALIGN[对齐],
    leadingIndent: 首行缩进 * 字号,
    margin: [0, 段前, 0, 段后],
    ...(加粗 && { bold: true }),
  };
}

function defineRows(rows, columns, style) {
  return placeRows(rows, columns.length).map((cells) => {
    const row = columns.map(() => ({ text: '' }));
    for (const { cell, column } of cells) {
      const { colSpan, rowSpan, inlines } = cell;
      const alignment = cell.align ?? columns[column].align;
      row[column] = { ...defineText(inlines, style), colSpan, rowSpan, alignment };
    }
    return row;
  });
}

function defineTable({ caption, unitRow, columns, head, body, style: name }) {
  const style = layout.表格样式[name];
  const total = columns.reduce((sum, { weight }) => sum + weight, 0);
  const table = {
    headerRows: head.length,
    widths: columns.map(({ weight }) => `${(weight / total) * 97}%`),
    body: [...defineRows(head, columns, style.表头), ...defineRows(body, columns, style.表文)],
  };
  const units = unitRow && [
    defineText(unitRow.left, style.单位行),
    { ...defineText(unitRow.right, style.单位行), alignment: 'right' },
  ];
  return [
    ...(caption ? [defineText(caption, style.表题)] : []),
    ...(units ? [{ columns: units }] : []),
    { table },
  ];
}

function defineBlock(block) {
  switch (block.kind) {
    case 'table':
      return defineTable(block);
    case 'pageBreak':
      return [{ text: '', pageBreak: 'after' }];
    default:
      return paragraphsOf(block).map((item) => defineText(item.inlines, styleOf(item, layout)));
  }
}

function defineSheet(name) {
  const { 宽, 高, 上, 下, 左, 右 } = layout.纸张[name];
  return {
    pageSize: { width: 宽 * MILLIMETRE, height: 高 * MILLIMETRE },
    pageMargins: [左, 上, 右, 下].map((side) => side * MILLIMETRE),
  };
}

const footer = (page) => ({ text: `— ${page} —`, alignment: 'center', font: layout.段落样式.页码.字体 });
const content = document.sections.map(({ sheet, blocks }) => {
  return { section: blocks.flatMap(defineBlock), ...defineSheet(sheet), footer };
});
await pdfmake.createPdf({ content, ...defineSheet(document.sections[0].sheet) }).write(process.argv[3]);
