import type { Block, Document, Inline, List, Row, Table } from '../../document/nodes.js';
import { textOf } from '../../document/walk.js';

/** A piece of a document whose text can be replaced. */
export type EditableLeaf = {
  readonly section: string;
  /** The `id` that the template gave to the heading, paragraph, list item or cell. */
  readonly id: string | undefined;
  readonly inlines: readonly Inline[];
};

/** What the leaf holds instead; `index` counts the leaves of the document in reading order, as `walkLeaves` does. */
export type ChangeLeaf = (leaf: EditableLeaf, index: number) => readonly Inline[];

/** The document with other text in its leaves and nothing else changed; cells that keep theirs are the same objects. */
export function mapLeaves(document: Document, change: ChangeLeaf): Document {
  let index = 0;
  const sections = document.sections.map((section) => {
    const edit: Edit = (inlines, id) => {
      const changed = change({ section: section.name, id, inlines }, index);
      index += 1;
      return changed;
    };
    return { ...section, blocks: section.blocks.map((block) => mapBlock(block, edit)) };
  });
  return { ...document, sections };
}

/** A leaf with its text as `textOf` gives it. */
export type ReadableLeaf = EditableLeaf & { readonly index: number; readonly text: string };

const known = new WeakMap<Document, readonly ReadableLeaf[]>();

/** Every leaf in reading order; listed once for a document, in which departures are found and then placed. */
export function listLeaves(document: Document): readonly ReadableLeaf[] {
  const leaves = known.get(document) ?? collectLeaves(document);
  known.set(document, leaves);
  return leaves;
}

function collectLeaves(document: Document): readonly ReadableLeaf[] {
  const leaves: ReadableLeaf[] = [];
  mapLeaves(document, (leaf, index) => {
    leaves.push({ ...leaf, index, text: textOf(leaf.inlines) });
    return leaf.inlines;
  });
  return leaves;
}

type Edit = (inlines: readonly Inline[], id: string | undefined) => readonly Inline[];

function mapBlock(block: Block, edit: Edit): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, inlines: edit(block.inlines, block.id) };
    case 'list':
      return mapList(block, edit);
    case 'table':
      return mapTable(block, edit);
    case 'pageBreak':
    case 'contents':
      return block;
    default:
      return block satisfies never;
  }
}

function mapList(list: List, edit: Edit): List {
  return { ...list, items: list.items.map((item) => ({ ...item, inlines: edit(item.inlines, item.id) })) };
}

function mapTable(table: Table, edit: Edit): Table {
  const { caption, unitRow } = table;
  return {
    ...table,
    ...(caption && { caption: edit(caption, undefined) }),
    ...(unitRow && {
      unitRow: { left: edit(unitRow.left, undefined), right: edit(unitRow.right, undefined) },
    }),
    head: mapRows(table.head, edit),
    body: mapRows(table.body, edit),
  };
}

function mapRows(rows: readonly Row[], edit: Edit): readonly Row[] {
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => {
      const inlines = edit(cell.inlines, cell.id);
      return inlines === cell.inlines ? cell : { ...cell, inlines };
    }),
  }));
}
