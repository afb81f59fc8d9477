import type { SourcePoint } from '../source.js';
import type { Block, Cell, Document, Inline, Table } from './nodes.js';

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

/** Most leaves of a document are cells, and it is walked many times: nothing is copied and no generator waits per row. */
function walkTable(section: string, table: Table): readonly Leaf[] {
  const { caption, unitRow } = table;
  const base = { section, block: table, ...placeOf(table) };
  const leaves: Leaf[] = [];
  if (caption) leaves.push({ ...base, inlines: caption, part: 'caption' });
  if (unitRow) {
    leaves.push({ ...base, inlines: unitRow.left, part: 'unit' });
    leaves.push({ ...base, inlines: unitRow.right, part: 'unit' });
  }
  for (const part of ['head', 'body'] as const) {
    for (const { cells } of table[part]) {
      for (const cell of cells) leaves.push(leafOfCell(section, table, part, cell));
    }
  }
  return leaves;
}

function leafOfCell(section: string, table: Table, part: 'head' | 'body', cell: Cell): Leaf {
  const { inlines } = cell;
  const at = cell.at ?? table.at;
  const id = cell.id ?? table.id;
  if (at && id !== undefined) return { section, block: table, inlines, part, cell, at, id };
  return { section, block: table, inlines, part, cell, ...(at && { at }), ...(id !== undefined && { id }) };
}

type Place = Pick<Leaf, 'at' | 'id'>;

function placeOf(node: Place, block: Place = node): Place {
  const at = node.at ?? block.at;
  const id = node.id ?? block.id;
  return { ...(at && { at }), ...(id !== undefined && { id }) };
}

/** The text of inlines; a line break is `\n`. */
export function textOf(inlines: readonly Inline[]): string {
  let text = '';
  for (const inline of inlines) text += inline.kind === 'text' ? inline.text : '\n';
  return text;
}
