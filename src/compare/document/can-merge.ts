import type { Block, Column, Table } from '../../document/nodes.js';
import { haveOneShape } from './row-groups.js';

/** True if one block can show two versions: only their text differs, or which items or rows they have. */
export function canMerge(before: Block, after: Block): boolean {
  switch (after.kind) {
    case 'heading':
      return before.kind === 'heading' && before.level === after.level;
    case 'paragraph':
      return before.kind === 'paragraph' && before.style === after.style;
    case 'list':
      return before.kind === 'list' && before.ordered === after.ordered;
    case 'contents':
      return before.kind === 'contents' && before.deepest === after.deepest;
    case 'pageBreak':
      return before.kind === 'pageBreak';
    case 'table':
      return before.kind === 'table' && haveOneFrame(before, after);
    default:
      return after satisfies never;
  }
}

/** Style, columns, the spans of the head, and which lines stand above it. */
function haveOneFrame(before: Table, after: Table): boolean {
  return (
    before.style === after.style &&
    (before.caption === undefined) === (after.caption === undefined) &&
    (before.unitRow === undefined) === (after.unitRow === undefined) &&
    describeColumns(before.columns) === describeColumns(after.columns) &&
    haveOneShape(before.head, after.head)
  );
}

function describeColumns(columns: readonly Column[]): string {
  return JSON.stringify(
    columns.map(({ align, key, least, most, weight }) => [align, weight, least, most, key]),
  );
}
