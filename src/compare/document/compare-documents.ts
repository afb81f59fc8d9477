import type { Block, Document, Inline, List } from '../../document/nodes.js';
import { alignBlocks, alignItems, alignSections } from './align-blocks.js';
import { canMerge } from './can-merge.js';
import { compareTables, haveSameColumns, tableLines } from './compare-tables.js';
import type { PrintedChange, PrintedPlace } from './printed-change.js';
import { type BothLeaves, indexLeaves, type Lines } from './printed-text.js';
import { tellChanged, tellDeleted, tellInserted, tellLooks, tellPieces } from './tell-pieces.js';
import { titleTables } from './title-tables.js';

/**
 * What a reader sees that is different: headings, paragraphs, items, rows, cells; in the order of the new document, what was deleted where
 * it stood. Rows and blocks are matched by what they are, not by their places. Without differences, empty.
 */
export function compareDocuments(old: Document, now: Document): readonly PrintedChange[] {
  const leaves = { old: indexLeaves(old), new: indexLeaves(now) };
  const titles = new Map([...titleTables(old), ...titleTables(now)]);
  return alignSections(old.sections, now.sections).flatMap((piece) => {
    const before = piece.kind === 'inserted' ? undefined : old.sections[piece.before];
    const after = piece.kind === 'deleted' ? undefined : now.sections[piece.after];
    const section = (after ?? before)?.name ?? '';
    const placeOf = (block: Block): PrintedPlace => {
      const table = titles.get(block);
      return { section, part: block.kind, ...(table !== undefined && { table }) };
    };
    return compareBlocks(before?.blocks ?? [], after?.blocks ?? [], placeOf, leaves);
  });
}

function compareBlocks(
  before: readonly Block[],
  after: readonly Block[],
  placeOf: (block: Block) => PrintedPlace,
  leaves: BothLeaves,
): readonly PrintedChange[] {
  return tellPieces<Block>(alignBlocks(before, after), before, after, leaves, {
    placeOf,
    linesOf,
    compare: (old, now) => compareBlock(placeOf(now), old, now, leaves),
  });
}

function compareBlock(
  place: PrintedPlace,
  old: Block,
  now: Block,
  leaves: BothLeaves,
): readonly PrintedChange[] {
  if (old.kind === 'list' && now.kind === 'list') return compareLists(place, old, now, leaves);
  if (old.kind === 'table' && now.kind === 'table') {
    if (haveSameColumns(old, now)) return compareTables(place, old, now, leaves);
    return [tellDeleted(place, linesOf(old), leaves), tellInserted(place, linesOf(now), leaves)];
  }
  const words =
    'inlines' in old && 'inlines' in now ? tellChanged(place, old.inlines, now.inlines, leaves) : [];
  return words.length > 0 || canMerge(old, now)
    ? words
    : [tellLooks(place, linesOf(old), linesOf(now), leaves)];
}

function compareLists(
  place: PrintedPlace,
  old: List,
  now: List,
  leaves: BothLeaves,
): readonly PrintedChange[] {
  const itemPlace: PrintedPlace = { ...place, part: 'item' };
  return tellPieces(alignItems(old.items, now.items), old.items, now.items, leaves, {
    placeOf: () => itemPlace,
    linesOf: ({ inlines }) => [[inlines]],
    compare: (before, after) => tellChanged(itemPlace, before.inlines, after.inlines, leaves),
  });
}

function linesOf(block: Block): Lines {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [[block.inlines]];
    case 'list':
      return block.items.map(({ inlines }): readonly (readonly Inline[])[] => [inlines]);
    case 'table':
      return tableLines(block);
    case 'pageBreak':
    case 'contents':
      return [];
    default:
      return block satisfies never;
  }
}
