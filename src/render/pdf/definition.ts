import { type Grid, layGrid } from '../../document/grid.js';
import {
  headingStyle,
  type Layout,
  type Sheet,
  type TableStyle,
  type TextStyle,
  toPoints,
} from '../../document/layout.js';
import { paragraphStyle, tableStyle } from '../../document/leaf-style.js';
import type {
  Align,
  Block,
  Document,
  Heading,
  Inline,
  Row,
  Section,
  Table,
  UnitRow,
} from '../../document/nodes.js';
import { textOf } from '../../document/walk.js';
import type { OpenFonts } from '../../fonts/open-fonts.js';
import { segmentText } from '../../fonts/segment-text.js';
import { findUnitSplit } from '../unit-split.js';
import type { TextRun } from './engine/chinese-inlines.js';
import type { Alignment, CellNode, FlowNode, RowsNode, TableNode, TextNode } from './engine/flow-nodes.js';
import { definePageNumber } from './page-number.js';

/** What pdfmake is given: one section a stretch of pages on the same sheet. */
export type Definition = { readonly stack: readonly SectionNode[] };

export type SectionNode = {
  readonly section: { readonly stack: readonly FlowNode[] };
  readonly pageSize: { readonly width: number; readonly height: number };
  readonly pageMargins: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  readonly footer: (page: number) => object;
};

/** Builds nodes and numbers the leaves in the reading order of `walkLeaves`. */
type Builder = {
  readonly layout: Layout;
  readonly fonts: OpenFonts;
  readonly nextLeaf: () => number;
};

/** A fresh definition; pdfmake writes into it, so it serves once. */
export function defineDocument(document: Document, layout: Layout, fonts: OpenFonts): Definition {
  let leaf = 0;
  const builder: Builder = { layout, fonts, nextLeaf: () => leaf++ };
  const stack: SectionNode[] = [];
  for (const { sheet, sections } of groupBySheet(document.sections)) {
    const blocks = sections.flatMap((section) => section.blocks);
    const { 宽, 左, 右 } = requireSheet(layout, sheet);
    const width = toPoints(宽 - 左 - 右);
    const nodes = blocks.flatMap((block) => buildBlock(builder, block, width));
    if (nodes.some((node) => !('pageBreakHere' in node)))
      stack.push({ section: { stack: nodes }, ...describeSheet(builder, requireSheet(layout, sheet)) });
  }
  return { stack };
}

/** Sections that follow each other on the same sheet share their pages. */
function groupBySheet(
  sections: readonly Section[],
): readonly { readonly sheet: string; readonly sections: Section[] }[] {
  const groups: { sheet: string; sections: Section[] }[] = [];
  for (const section of sections) {
    const last = groups[groups.length - 1];
    if (last?.sheet === section.sheet) last.sections.push(section);
    else groups.push({ sheet: section.sheet, sections: [section] });
  }
  return groups;
}

function requireSheet(layout: Layout, name: string): Sheet {
  const sheet = layout.纸张[name];
  if (!sheet) throw new Error(`the composer let an unknown sheet pass: ${name}`);
  return sheet;
}

function describeSheet({ layout, fonts }: Builder, sheet: Sheet): Omit<SectionNode, 'section'> {
  const { 宽, 高, 上, 下, 左, 右 } = sheet;
  return {
    pageSize: { width: toPoints(宽), height: toPoints(高) },
    pageMargins: { left: toPoints(左), top: toPoints(上), right: toPoints(右), bottom: toPoints(下) },
    footer: (page) => definePageNumber(page, layout, fonts, sheet),
  };
}

function buildBlock(builder: Builder, block: Block, width: number): readonly FlowNode[] {
  const { layout } = builder;
  switch (block.kind) {
    case 'heading':
      return [buildHeading(builder, block)];
    case 'paragraph':
      return [buildText(builder, block.inlines, paragraphStyle(layout, block.style))];
    case 'list':
      return block.items.map((item) => buildText(builder, item.inlines, layout.段落样式.正文));
    case 'table':
      return buildTable(builder, block, width);
    case 'pageBreak':
      return [{ stack: [], pageBreakHere: true }];
    default:
      return block satisfies never;
  }
}

function buildHeading(builder: Builder, heading: Heading): TextNode {
  const node = buildText(builder, heading.inlines, headingStyle(builder.layout, heading.level));
  const title = textOf(heading.inlines).replace(/\s+/g, ' ').trim();
  return { ...node, keepWithNext: true, bookmark: { level: heading.level, title } };
}

function buildText(builder: Builder, inlines: readonly Inline[], style: TextStyle, align?: Align): TextNode {
  return {
    text: buildRuns(inlines, style, builder.fonts),
    fontSize: style.字号,
    linePitch: style.行距,
    alignment: align ?? ALIGNMENTS[style.对齐],
    leadingIndent: style.首行缩进 * style.字号,
    spaceBefore: style.段前,
    spaceAfter: style.段后,
    keepWithNext: style.与下段同页,
    leaf: builder.nextLeaf(),
  };
}

const ALIGNMENTS: Readonly<Record<TextStyle['对齐'], Alignment>> = {
  左: 'left',
  中: 'center',
  右: 'right',
  两端: 'justify',
};

/** A leaf without text still has one run, so that it has a line. */
function buildRuns(inlines: readonly Inline[], style: TextStyle, fonts: OpenFonts): readonly TextRun[] {
  const runs = inlines.flatMap((inline): readonly TextRun[] => {
    if (inline.kind === 'lineBreak') return [{ text: '\n', font: style.字体 }];
    const bold = style.加粗 || inline.marks.includes('bold');
    const superscript = inline.marks.includes('superscript');
    return segmentText(inline.text, style.字体, bold, fonts).map(({ text, role }) => ({
      text,
      font: role,
      ...(superscript ? { superscript } : {}),
    }));
  });
  return runs.length > 0 ? runs : [{ text: '', font: style.字体 }];
}

function buildTable(builder: Builder, table: Table, width: number): readonly FlowNode[] {
  const style = tableStyle(builder.layout, table);
  const caption = table.caption
    ? [{ ...buildText(builder, table.caption, style.表题), keepWithNext: true }]
    : [];
  const weights = table.columns.reduce((sum, column) => sum + column.weight, 0);
  const widths = table.columns.map((column) => (width * column.weight) / weights);
  const head = buildHead(builder, table, style, widths);
  const groups = buildGroups(builder, table, style);
  const node: TableNode = {
    stack: [head, ...groups].flatMap((rows) => rows.cells.map((cell) => cell.node)),
    table: {
      widths,
      ruleWidth: style.边线,
      paddingX: style.左右内距,
      paddingY: style.上下内距,
      head,
      groups,
    },
  };
  return [...caption, node];
}

function buildHead(builder: Builder, table: Table, style: TableStyle, widths: readonly number[]): RowsNode {
  const unitCells = table.unitRow ? buildUnitRow(builder, table.unitRow, style, widths) : [];
  const offset = Math.max(0, ...unitCells.map(({ row }) => row + 1));
  const headCells = solveGrid(table.head, table.columns.length).origins.map(({ cell, row, column }) => ({
    node: buildText(builder, cell.inlines, style.表头, cell.align ?? 'center'),
    row: row + offset,
    column,
    rowSpan: cell.rowSpan,
    colSpan: cell.colSpan,
    ruled: true,
  }));
  return { rowCount: offset + table.head.length, cells: [...unitCells, ...headCells] };
}

/**
 * The line above the rules: its two texts share the table's width, the left one starting at the first column. Above a
 * single column they take a line each.
 */
function buildUnitRow(
  builder: Builder,
  unitRow: UnitRow,
  style: TableStyle,
  widths: readonly number[],
): readonly CellNode[] {
  const columns = widths.length;
  const split = findUnitSplit(unitRow, widths);
  const left = buildText(builder, unitRow.left, style.单位行, 'left');
  const right = buildText(builder, unitRow.right, style.单位行, 'right');
  const place = { rowSpan: 1, ruled: false };
  const second =
    split === columns
      ? { row: 1, column: 0, colSpan: columns }
      : { row: 0, column: split, colSpan: columns - split };
  return [
    { ...place, node: left, row: 0, column: 0, colSpan: split },
    { ...place, node: right, ...second },
  ];
}

function buildGroups(builder: Builder, table: Table, style: TableStyle): readonly RowsNode[] {
  const grid = solveGrid(table.body, table.columns.length);
  const groups = grid.groups.map(({ first, last }) => ({
    rowCount: last - first + 1,
    first,
    cells: [] as CellNode[],
  }));
  let index = 0;
  for (const { cell, row, column } of grid.origins) {
    while (row >= (groups[index]?.first ?? 0) + (groups[index]?.rowCount ?? 0)) index += 1;
    const group = groups[index];
    if (!group) throw new Error('a cell outside every row group');
    const align = cell.align ?? table.columns[column]?.align ?? 'left';
    const node = buildText(builder, cell.inlines, style.表文, align);
    group.cells.push({
      node,
      row: row - group.first,
      column,
      rowSpan: cell.rowSpan,
      colSpan: cell.colSpan,
      ruled: true,
    });
  }
  return groups.map(({ rowCount, cells }) => ({ rowCount, cells }));
}

function solveGrid(rows: readonly Row[], width: number): Grid {
  const result = layGrid(rows, width);
  if (!result.ok) throw new Error(`the composer let a bad grid pass: ${result.fault.kind}`);
  return result.grid;
}
