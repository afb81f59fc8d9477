/**
 * The document as a DOCX by the stock docx package: text, tables with spans and repeated heads, sheets, our fonts by
 * name; the package's own calls and nothing else. Without our styles and settings, and without a proof.
 *
 *   node bench/stock/docx.js <dump> <file>
 */
import { writeFileSync } from 'node:fs';
import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { paragraphsOf, placeRows, readDump, styleOf } from './flow.js';

const { document, layout, fonts } = readDump();
const TWIPS = 20;
const TWIPS_PER_MILLIMETRE = 1440 / 25.4;
const ALIGN = {
  左: 'left',
  中: 'center',
  右: 'right',
  两端: 'both',
  left: 'left',
  center: 'center',
  right: 'right',
};

function buildRuns(inlines, { 字体, 字号, 加粗 }) {
  const font = fonts[字体].officeName;
  return inlines.map((inline) =>
    inline.kind === 'text'
      ? new TextRun({
          text: inline.text,
          font,
          size: Math.round(字号 * 2),
          bold: 加粗 || inline.marks.includes('bold'),
          superScript: inline.marks.includes('superscript'),
        })
      : new TextRun({ break: 1 }),
  );
}

function buildParagraph(inlines, style, alignment = ALIGN[style.对齐]) {
  const { 字号, 行距, 首行缩进, 段前, 段后 } = style;
  return new Paragraph({
    children: buildRuns(inlines, style),
    alignment,
    indent: { firstLine: Math.round(首行缩进 * 字号 * TWIPS) },
    spacing: { line: Math.round(行距 * TWIPS), lineRule: 'exact', before: 段前 * TWIPS, after: 段后 * TWIPS },
  });
}

function buildRows(rows, columns, style, isHead) {
  return placeRows(rows, columns.length).map((cells) => {
    const children = cells.map(({ cell, column }) => {
      const { colSpan: columnSpan, rowSpan, inlines } = cell;
      const align = ALIGN[cell.align ?? columns[column].align];
      return new TableCell({ columnSpan, rowSpan, children: [buildParagraph(inlines, style, align)] });
    });
    return new TableRow({ children, tableHeader: isHead, cantSplit: true });
  });
}

function buildTable({ caption, unitRow, columns, head, body, style: name }) {
  const style = layout.表格样式[name];
  const total = columns.reduce((sum, { weight }) => sum + weight, 0);
  const units = unitRow ? [unitRow.left, unitRow.right] : [];
  return [
    ...(caption ? [buildParagraph(caption, style.表题)] : []),
    ...units.map((inlines) => buildParagraph(inlines, style.单位行)),
    new Table({
      rows: [...buildRows(head, columns, style.表头, true), ...buildRows(body, columns, style.表文, false)],
      columnWidths: columns.map(({ weight }) => Math.round((weight / total) * 9000)),
      width: { size: 100, type: WidthType.PERCENTAGE },
    }),
  ];
}

function buildBlock(block) {
  switch (block.kind) {
    case 'table':
      return buildTable(block);
    case 'pageBreak':
      return [new Paragraph({ children: [new PageBreak()] })];
    default:
      return paragraphsOf(block).map((item) => buildParagraph(item.inlines, styleOf(item, layout)));
  }
}

function buildSection({ sheet, blocks }) {
  const { 宽, 高, 上, 下, 左, 右 } = layout.纸张[sheet];
  const [width, height, top, bottom, left, right] = [宽, 高, 上, 下, 左, 右].map((side) =>
    Math.round(side * TWIPS_PER_MILLIMETRE),
  );
  const number = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] });
  const footer = new Paragraph({ alignment: AlignmentType.CENTER, children: [number] });
  return {
    properties: { page: { size: { width, height }, margin: { top, bottom, left, right } } },
    footers: { default: new Footer({ children: [footer] }) },
    children: blocks.flatMap(buildBlock),
  };
}

const file = new Document({ sections: document.sections.map(buildSection) });
writeFileSync(process.argv[3], await Packer.toBuffer(file));
