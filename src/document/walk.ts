import type { SourcePoint } from '../source.js';
import type { Block, Cell, Document, Inline, Row, Table } from './nodes.js';

/** The smallest pieces of a document that hold text: a paragraph, a heading, a list item, a caption, a cell. */
export type Leaf = {
  readonly inlines: readonly Inline[];
  readonly section: string;
  readonly block: Block;
  /** Which part of its block the leaf is; `whole` for headings, paragraphs and list items. */
  readonly part: 'whole' | 'caption' | 'unit' | 'head' | 'body';
  /** Present when the leaf is a cell of a table's head or body. */
  readonly cell?: Cell;
  /** The template's line and the name of the cell or item, else of the block. */
  readonly at?: SourcePoint;
  readonly id?: string;
};

/** Every leaf in reading order: a table gives its caption, its unit row, its head, its body, row by row. */
export function* walkLeaves(document: Document): Generator<Leaf> {
  for (const section of document.sections) {
    for (const block of section.blocks) yield* walkBlock(section.name, block);
  }
}

/** The leaves of one block in reading order. */
export function* walkBlock(section: string, block: Block): Generator<Leaf> {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      yield { inlines: block.inlines, section, block, part: 'whole', ...placeOf(block) };
      return;
    case 'list':
      for (const item of block.items) {
        yield { inlines: item.inlines, section, block, part: 'whole', ...placeOf(item, block) };
      }
      return;
    case 'table':
      yield* walkTable(section, block);
      return;
    case 'pageBreak':
    case 'contents':
      return;
    default:
      block satisfies never;
  }
}

function* walkTable(section: string, table: Table): Generator<Leaf> {
  const base = { section, block: table, ...placeOf(table) };
  if (table.caption) yield { ...base, inlines: table.caption, part: 'caption' };
  if (table.unitRow) {
    yield { ...base, inlines: table.unitRow.left, part: 'unit' };
    yield { ...base, inlines: table.unitRow.right, part: 'unit' };
  }
  for (const part of ['head', 'body'] as const) {
    for (const cell of walkCells(table[part])) {
      yield { ...base, inlines: cell.inlines, part, cell, ...placeOf(cell, table) };
    }
  }
}

type Place = Pick<Leaf, 'at' | 'id'>;

function placeOf(node: Place, block: Place = node): Place {
  const at = node.at ?? block.at;
  const id = node.id ?? block.id;
  return { ...(at && { at }), ...(id !== undefined && { id }) };
}

function* walkCells(rows: readonly Row[]): Generator<Cell> {
  for (const row of rows) yield* row.cells;
}

/** The text of inlines; a line break is `\n`. */
export function textOf(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.kind === 'text' ? inline.text : '\n')).join('');
}
