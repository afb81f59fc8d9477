import type { Block, Change, Document, List, Row, Section, Table } from '../../document/nodes.js';
import type { Aligned } from '../align/align-pieces.js';
import { mergeInlines } from '../text/compare-inlines.js';
import { alignBlocks, alignItems, alignSections } from './align-blocks.js';
import { canMerge } from './can-merge.js';
import { alignGroups, groupRows, haveOneShape, type RowGroup } from './row-groups.js';

/**
 * The new document with all that was deleted from the old put in its place, what was deleted and what was inserted marked by `change`:
 * `acceptAll` of it is the new document, `rejectAll` the old. What moved is deleted here and inserted there. Neither document may have
 * marks already.
 */
export function redlineDocuments(old: Document, now: Document): Document {
  const sections = weave(alignSections(old.sections, now.sections), old.sections, now.sections, {
    merge: (before, after) => [{ ...after, blocks: weaveBlocks(before.blocks, after.blocks) }],
    mark: markSection,
  });
  return { ...now, sections };
}

/** What to do with two versions of a piece, and with a piece that the other document has not. */
type Weaver<T, Out> = {
  readonly merge: (before: T, after: T) => readonly Out[];
  readonly mark: (piece: T, change: Change) => readonly Out[];
};

function weave<T, Out>(
  aligned: readonly Aligned[],
  before: readonly T[],
  after: readonly T[],
  { mark, merge }: Weaver<T, Out>,
): readonly Out[] {
  return aligned.flatMap((piece): readonly Out[] => {
    const old = piece.kind === 'inserted' ? undefined : before[piece.before];
    const now = piece.kind === 'deleted' ? undefined : after[piece.after];
    if (old !== undefined && now !== undefined) return merge(old, now);
    if (old !== undefined) return mark(old, 'deleted');
    return now === undefined ? [] : mark(now, 'inserted');
  });
}

function markSection(section: Section, change: Change): readonly Section[] {
  return [{ ...section, change, blocks: section.blocks.flatMap((block) => markNode(block, change)) }];
}

function markNode<T extends object>(node: T, change: Change): readonly (T & { readonly change: Change })[] {
  return [{ ...node, change }];
}

function weaveBlocks(before: readonly Block[], after: readonly Block[]): readonly Block[] {
  return weave<Block, Block>(alignBlocks(before, after), before, after, {
    merge: mergeBlocks,
    mark: markNode,
  });
}

function mergeBlocks(before: Block, after: Block): readonly Block[] {
  if (!canMerge(before, after)) return [...markNode(before, 'deleted'), ...markNode(after, 'inserted')];
  if (after.kind === 'list' && before.kind === 'list') return [mergeLists(before, after)];
  if (after.kind === 'table' && before.kind === 'table') return [mergeTables(before, after)];
  return 'inlines' in after && 'inlines' in before ? [mergeLeaves(before, after)] : [after];
}

function mergeLeaves<T extends Extract<Block, { readonly inlines: unknown }> | List['items'][number]>(
  before: Pick<T, 'inlines'>,
  after: T,
): T {
  return { ...after, inlines: mergeInlines(before.inlines, after.inlines) };
}

function mergeLists(before: List, after: List): List {
  const items = weave(alignItems(before.items, after.items), before.items, after.items, {
    merge: (old, now) => [mergeLeaves(old, now)],
    mark: markNode,
  });
  return { ...after, items };
}

function mergeTables(before: Table, after: Table): Table {
  const groups = groupRows(before);
  const newGroups = groupRows(after);
  return {
    ...after,
    ...(after.caption && { caption: mergeInlines(before.caption ?? [], after.caption) }),
    ...(after.unitRow && {
      unitRow: {
        left: mergeInlines(before.unitRow?.left ?? [], after.unitRow.left),
        right: mergeInlines(before.unitRow?.right ?? [], after.unitRow.right),
      },
    }),
    head: mergeRows(before.head, after.head),
    body: weave<RowGroup, Row>(alignGroups(groups, newGroups), groups, newGroups, {
      merge: mergeGroups,
      mark: markRows,
    }),
  };
}

function mergeGroups(before: RowGroup, after: RowGroup): readonly Row[] {
  if (haveOneShape(before.rows, after.rows)) return mergeRows(before.rows, after.rows);
  return [...markRows(before, 'deleted'), ...markRows(after, 'inserted')];
}

function markRows({ rows }: RowGroup, change: Change): readonly Row[] {
  return rows.flatMap((row) => markNode(row, change));
}

/** Rows of one shape, cell by cell. */
function mergeRows(before: readonly Row[], after: readonly Row[]): readonly Row[] {
  return after.map((row, index) => ({
    ...row,
    cells: row.cells.map((cell, place) => ({
      ...cell,
      inlines: mergeInlines(before[index]?.cells[place]?.inlines ?? [], cell.inlines),
    })),
  }));
}
