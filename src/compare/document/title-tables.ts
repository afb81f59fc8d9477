import type { Block, Document, Inline } from '../../document/nodes.js';
import { textOf } from '../../document/walk.js';

/** What readers call each table of a document: its caption, else the heading above it. Without spaces; blank if there is neither. */
export function titleTables({ sections }: Document): ReadonlyMap<Block, string> {
  const titles = new Map<Block, string>();
  let heading = '';
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    if (block.kind === 'heading') heading = plain(block.inlines);
    if (block.kind === 'table') titles.set(block, plain(block.caption ?? []) || heading);
  }
  return titles;
}

function plain(inlines: readonly Inline[]): string {
  return textOf(inlines).replace(/\s+/g, '');
}
