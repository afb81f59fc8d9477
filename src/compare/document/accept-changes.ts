import { type ChangeView, isShownIn } from '../../document/change-views.js';
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
  return showView(document, 'accepted');
}

/** The old text of a redline, in its old structure; where it came from is told as in the new document. */
export function rejectAll(document: Document): Document {
  return showView(document, 'rejected');
}

/** What a view has of a document, with no mark on it. */
function showView(document: Document, view: ChangeView): Document {
  const sections = showNodes(document.sections, view).map((section) => ({
    ...section,
    blocks: showNodes(section.blocks, view).map((block) => showBlock(block, view)),
  }));
  return { ...document, sections };
}

function showBlock(block: Block, view: ChangeView): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return showLeaf(block, view);
    case 'list':
      return showList(block, view);
    case 'table':
      return showTable(block, view);
    case 'pageBreak':
    case 'contents':
      return block;
    default:
      return block satisfies never;
  }
}

function showList(list: List, view: ChangeView): List {
  const items = showNodes(list.items, view).map((item): ListItem => showLeaf(item, view));
  return { ...list, items };
}

function showTable(table: Table, view: ChangeView): Table {
  const { body, caption, head, unitRow } = table;
  const show = (inlines: readonly Inline[]) => showInlines(inlines, view);
  return {
    ...table,
    ...(caption && { caption: show(caption) }),
    ...(unitRow && { unitRow: { left: show(unitRow.left), right: show(unitRow.right) } }),
    head: showRows(head, view),
    body: showRows(body, view),
  };
}

function showRows(rows: readonly Row[], view: ChangeView): readonly Row[] {
  return showNodes(rows, view).map((row) => ({
    ...row,
    cells: row.cells.map((cell): Cell => showLeaf(cell, view)),
  }));
}

function showLeaf<T extends { readonly inlines: readonly Inline[] }>(leaf: T, view: ChangeView): T {
  return { ...leaf, inlines: showInlines(leaf.inlines, view) };
}

function showInlines(inlines: readonly Inline[], view: ChangeView): readonly Inline[] {
  return joinRuns(showNodes(inlines, view));
}

function showNodes<T extends { readonly change?: Change }>(
  nodes: readonly T[],
  view: ChangeView,
): readonly T[] {
  return nodes.filter(({ change }) => isShownIn(view, change)).map(withoutChange);
}

function withoutChange<T extends { readonly change?: Change }>(node: T): T {
  if (node.change === undefined) return node;
  const { change: _, ...rest } = node;
  return rest as T;
}
