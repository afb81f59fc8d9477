import type { Block, Cell, Column, Document, Inline, List, Row, Section, Table } from './nodes.js';

/**
 * The document as readable text, one line for each piece that holds text, for golden tests and for people:
 * names of elements before, `↵` for a line break, `**bold**`, `^superscript^`, `2×3` for a cell over two columns and
 * three rows, `#id`. Not meant to be read back.
 */
export function printDocument(document: Document): string {
  return `${document.sections.map(printSection).join('\n\n')}\n`;
}

function printSection({ blocks, name, sheet }: Section): string {
  return [`=== ${name}（${sheet}）`, ...blocks.flatMap(printBlock)].join('\n');
}

function printBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [printLine(block.level === 0 ? 'title' : `h${block.level}`, block.id, block.inlines)];
    case 'paragraph':
      return [printLine(block.style === '正文' ? 'p' : `p.${block.style}`, block.id, block.inlines)];
    case 'list':
      return printList(block);
    case 'table':
      return printTable(block);
    case 'pageBreak':
      return ['pagebreak'];
    case 'contents':
      return [`contents 1–${block.deepest}`];
    default:
      return block satisfies never;
  }
}

function printList({ items, ordered }: List): readonly string[] {
  return [ordered ? 'ol' : 'ul', ...items.map((item) => `  ${printLine('li', item.id, item.inlines)}`)];
}

function printTable(table: Table): readonly string[] {
  const columns = table.columns.map(printColumn).join(', ');
  return [
    `table.${table.style}${printId(table.id)} [${columns}]`,
    ...(table.caption ? [`  ${printLine('caption', undefined, table.caption)}`] : []),
    ...(table.unitRow
      ? [`  unitrow: ${printInlines(table.unitRow.left)} | ${printInlines(table.unitRow.right)}`]
      : []),
    ...printRows('thead', table.head),
    ...printRows('tbody', table.body),
  ];
}

function printColumn({ align, weight, least, most, key }: Column): string {
  const bounds = least === undefined && most === undefined ? '' : ` ${least ?? ''}–${most ?? ''}`;
  return `${align} ${weight}${bounds}${key ? ' key' : ''}`;
}

function printRows(part: string, rows: readonly Row[]): readonly string[] {
  if (rows.length === 0) return [];
  return [
    `  ${part}`,
    ...rows.flatMap((row) => ['    tr', ...row.cells.map((cell) => `      ${printCell(cell)}`)]),
  ];
}

function printCell(cell: Cell): string {
  const span = cell.colSpan === 1 && cell.rowSpan === 1 ? '' : ` ${cell.colSpan}×${cell.rowSpan}`;
  const align = cell.align === undefined ? '' : ` ${cell.align}`;
  return `-${span}${align}${printLine('', cell.id, cell.inlines)}`;
}

function printLine(name: string, id: string | undefined, inlines: readonly Inline[]): string {
  return `${name}${printId(id)}: ${printInlines(inlines)}`.trimEnd();
}

function printId(id: string | undefined): string {
  return id === undefined ? '' : ` #${id}`;
}

function printInlines(inlines: readonly Inline[]): string {
  return inlines.map(printInline).join('');
}

function printInline(inline: Inline): string {
  if (inline.kind === 'lineBreak') return '↵';
  const bold = inline.marks.includes('bold') ? '**' : '';
  const raised = inline.marks.includes('superscript') ? '^' : '';
  return `${bold}${raised}${inline.text}${raised}${bold}`;
}
