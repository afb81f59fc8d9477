import { isChanged } from './change-views.js';
import type { Block, Change, Document, Inline, ListItem, Row, Table } from './nodes.js';

/** Whether a document shows a correction. */
export function hasChanges({ sections }: Document): boolean {
  return sections.some(({ blocks }) => blocks.some(showsChange));
}

function showsChange(block: Block): boolean {
  if (block.change) return true;
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return isChanged(block.inlines);
    case 'list':
      return block.items.some(({ change, inlines }) => change !== undefined || isChanged(inlines));
    case 'table':
      return tableShowsChange(block);
    case 'pageBreak':
    case 'contents':
      return false;
    default:
      return block satisfies never;
  }
}

function tableShowsChange({ body, caption = [], head, unitRow }: Table): boolean {
  const titles = [caption, unitRow?.left ?? [], unitRow?.right ?? []];
  return titles.some(isChanged) || head.some(rowShowsChange) || body.some(rowShowsChange);
}

function rowShowsChange({ cells, change }: Row): boolean {
  return change !== undefined || cells.some(({ inlines }) => isChanged(inlines));
}

/**
 * The document with every change said by all that it covers: that of a block by its items and rows, theirs by their text,
 * whatever these said before. So what is drawn piece by piece can be asked piece by piece. A document without changes
 * comes back as it is.
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
