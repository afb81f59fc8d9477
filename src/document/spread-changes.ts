import type { Block, Change, Document, Inline, ListItem, Row, Table } from './nodes.js';
import { walkLeaves } from './walk.js';

/** Whether a document shows a correction. */
export function hasChanges(document: Document): boolean {
  const blocks = document.sections.flatMap((section) => section.blocks);
  if (blocks.some(({ change }) => change !== undefined)) return true;
  if (blocks.flatMap(listParts).some(({ change }) => change !== undefined)) return true;
  return [...walkLeaves(document)].some(({ inlines }) => inlines.some(({ change }) => change !== undefined));
}

function listParts(block: Block): readonly (ListItem | Row)[] {
  if (block.kind === 'list') return block.items;
  return block.kind === 'table' ? [...block.head, ...block.body] : [];
}

/**
 * The document with every change said by all that it covers: that of a block by its items and rows, theirs by their text,
 * whatever these said before.
 * So what is drawn piece by piece can be asked piece by piece. A document without changes comes back as it is.
 */
export function spreadChanges(document: Document): Document {
  if (!hasChanges(document)) return document;
  const sections = document.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map(spreadBlock),
  }));
  return { ...document, sections };
}

function spreadBlock(block: Block): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, inlines: spreadText(block.inlines, block.change) };
    case 'list':
      return { ...block, items: block.items.map((item) => spreadItem(item, block.change)) };
    case 'table':
      return spreadTable(block);
    case 'pageBreak':
    case 'contents':
      return block;
    default:
      return block satisfies never;
  }
}

function spreadItem(item: ListItem, ofList: Change | undefined): ListItem {
  const change = ofList ?? item.change;
  return { ...item, ...(change && { change }), inlines: spreadText(item.inlines, change) };
}

function spreadTable(table: Table): Table {
  const { body, caption, change, head, unitRow } = table;
  return {
    ...table,
    ...(caption && { caption: spreadText(caption, change) }),
    ...(unitRow && {
      unitRow: { left: spreadText(unitRow.left, change), right: spreadText(unitRow.right, change) },
    }),
    head: head.map((row) => spreadRow(row, change)),
    body: body.map((row) => spreadRow(row, change)),
  };
}

function spreadRow(row: Row, ofTable: Change | undefined): Row {
  const change = ofTable ?? row.change;
  const cells = row.cells.map((cell) => ({ ...cell, inlines: spreadText(cell.inlines, change) }));
  return { ...row, ...(change && { change }), cells };
}

function spreadText(inlines: readonly Inline[], change: Change | undefined): readonly Inline[] {
  return change ? inlines.map((inline) => ({ ...inline, change })) : inlines;
}
