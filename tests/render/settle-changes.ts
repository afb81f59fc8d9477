import type { Block, Change, Document, Inline, ListItem, Row, Table } from '../../src/document/nodes.js';

/** What accepting or rejecting all changes of a document gives: the new document, or the old one. */
export function settleChanges(document: Document, view: 'accepted' | 'rejected'): Document {
  const gone: Change = view === 'accepted' ? 'deleted' : 'inserted';
  const settle: Settle = (nodes) =>
    nodes.flatMap(({ change, ...node }) => (change === gone ? [] : [node as (typeof nodes)[number]]));
  const sections = document.sections.map((section) => ({
    ...section,
    blocks: settle(section.blocks).map((block) => settleBlock(block, settle)),
  }));
  return { ...document, sections };
}

type Settle = <Node extends { readonly change?: Change }>(nodes: readonly Node[]) => readonly Node[];

function settleBlock(block: Block, settle: Settle): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, inlines: settle(block.inlines) };
    case 'list':
      return { ...block, items: settle<ListItem>(block.items).map((item) => settleText(item, settle)) };
    case 'table':
      return settleTable(block, settle);
    case 'pageBreak':
    case 'contents':
      return block;
    default:
      return block satisfies never;
  }
}

function settleTable(table: Table, settle: Settle): Table {
  const rows = (part: readonly Row[]) =>
    settle(part).map((row) => ({ ...row, cells: row.cells.map((cell) => settleText(cell, settle)) }));
  const { body, caption, head, unitRow } = table;
  return {
    ...table,
    ...(caption && { caption: settle(caption) }),
    ...(unitRow && { unitRow: { left: settle(unitRow.left), right: settle(unitRow.right) } }),
    head: rows(head),
    body: rows(body),
  };
}

function settleText<Node extends { readonly inlines: readonly Inline[] }>(node: Node, settle: Settle): Node {
  return { ...node, inlines: settle(node.inlines) };
}
