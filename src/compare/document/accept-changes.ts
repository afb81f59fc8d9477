import { type ChangeView, isShownIn, viewInlines } from '../../document/change-views.js';
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
  return viewDocument(document, 'accepted');
}

/** The old text of a redline, in its old structure; where it came from is told as in the new document. */
export function rejectAll(document: Document): Document {
  return viewDocument(document, 'rejected');
}

/** What a view has of a document, with no mark on it. */
function viewDocument(document: Document, view: ChangeView): Document {
  const sections = viewNodes(document.sections, view).map((section) => ({
    ...section,
    blocks: viewNodes(section.blocks, view).map((block) => viewBlock(block, view)),
  }));
  return { ...document, sections };
}

function viewBlock(block: Block, view: ChangeView): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return viewLeaf(block, view);
    case 'list':
      return viewList(block, view);
    case 'table':
      return viewTable(block, view);
    case 'pageBreak':
    case 'contents':
      return block;
    default:
      return block satisfies never;
  }
}

function viewList(list: List, view: ChangeView): List {
  const items = viewNodes(list.items, view).map((item): ListItem => viewLeaf(item, view));
  return { ...list, items };
}

function viewTable(table: Table, view: ChangeView): Table {
  const { body, caption, head, unitRow } = table;
  const shown = (inlines: readonly Inline[]) => viewText(inlines, view);
  return {
    ...table,
    ...(caption && { caption: shown(caption) }),
    ...(unitRow && { unitRow: { left: shown(unitRow.left), right: shown(unitRow.right) } }),
    head: viewRows(head, view),
    body: viewRows(body, view),
  };
}

function viewRows(rows: readonly Row[], view: ChangeView): readonly Row[] {
  return viewNodes(rows, view).map((row) => ({
    ...row,
    cells: row.cells.map((cell): Cell => viewLeaf(cell, view)),
  }));
}

function viewLeaf<T extends { readonly inlines: readonly Inline[] }>(leaf: T, view: ChangeView): T {
  return { ...leaf, inlines: viewText(leaf.inlines, view) };
}

function viewText(inlines: readonly Inline[], view: ChangeView): readonly Inline[] {
  return joinRuns(viewInlines(inlines, view).map(withoutChange));
}

function viewNodes<T extends { readonly change?: Change }>(
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
