import type {
  Block,
  Cell,
  Change,
  Document,
  Inline,
  List,
  ListItem,
  Row,
  Table,
} from '../../document/nodes.js';
import { joinRuns } from '../text/inline-tokens.js';

/** The new document of a redline, in as few runs as can be. */
export function acceptAll(document: Document): Document {
  return dropChanged(document, 'deleted');
}

/** The old text of a redline, in its old structure; where it came from is told as in the new document. */
export function rejectAll(document: Document): Document {
  return dropChanged(document, 'inserted');
}

/** Without what was changed so, and with no mark on the rest. */
function dropChanged(document: Document, dropped: Change): Document {
  const sections = dropNodes(document.sections, dropped).map((section) => ({
    ...section,
    blocks: dropNodes(section.blocks, dropped).map((block) => dropInBlock(block, dropped)),
  }));
  return { ...document, sections };
}

function dropInBlock(block: Block, dropped: Change): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return dropInLeaf(block, dropped);
    case 'list':
      return dropInList(block, dropped);
    case 'table':
      return dropInTable(block, dropped);
    case 'pageBreak':
    case 'contents':
      return block;
    default:
      return block satisfies never;
  }
}

function dropInList(list: List, dropped: Change): List {
  const items = dropNodes(list.items, dropped).map((item): ListItem => dropInLeaf(item, dropped));
  return { ...list, items };
}

function dropInTable(table: Table, dropped: Change): Table {
  const { body, caption, head, unitRow } = table;
  const drop = (inlines: readonly Inline[]) => dropInlines(inlines, dropped);
  return {
    ...table,
    ...(caption && { caption: drop(caption) }),
    ...(unitRow && { unitRow: { left: drop(unitRow.left), right: drop(unitRow.right) } }),
    head: dropInRows(head, dropped),
    body: dropInRows(body, dropped),
  };
}

function dropInRows(rows: readonly Row[], dropped: Change): readonly Row[] {
  return dropNodes(rows, dropped).map((row) => ({
    ...row,
    cells: row.cells.map((cell): Cell => dropInLeaf(cell, dropped)),
  }));
}

function dropInLeaf<T extends { readonly inlines: readonly Inline[] }>(leaf: T, dropped: Change): T {
  return { ...leaf, inlines: dropInlines(leaf.inlines, dropped) };
}

function dropInlines(inlines: readonly Inline[], dropped: Change): readonly Inline[] {
  return joinRuns(dropNodes(inlines, dropped));
}

function dropNodes<T extends { readonly change?: Change }>(
  nodes: readonly T[],
  dropped: Change,
): readonly T[] {
  return nodes.filter(({ change }) => change !== dropped).map(withoutChange);
}

function withoutChange<T extends { readonly change?: Change }>(node: T): T {
  if (node.change === undefined) return node;
  const { change: _, ...rest } = node;
  return rest as T;
}
