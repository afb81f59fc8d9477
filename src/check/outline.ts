import type { HeadingLevel } from '../document/nodes.js';
import { readTypedNumber, type TypedNumber } from './numbering.js';
import type { PrintedLeaf, PrintedText } from './printed-text.js';

/** A heading of the printed document and the one that it stands under. */
export type Entry = {
  readonly leaf: PrintedLeaf;
  readonly level: HeadingLevel;
  /** Absent before headings of the first level. */
  readonly parent?: Entry;
  readonly number?: TypedNumber;
};

/** The headings below the title in reading order, over all sections. */
export function listHeadings(printed: PrintedText): readonly Entry[] {
  const entries: Entry[] = [];
  for (const leaf of printed.leaves) {
    if (leaf.block.kind !== 'heading' || leaf.block.level === 0) continue;
    const { level } = leaf.block;
    const parent = entries.findLast((entry) => entry.level < level);
    const number = readTypedNumber(leaf.text);
    entries.push({ leaf, level, ...(parent && { parent }), ...(number && { number }) });
  }
  return entries;
}

/** Headings of one level under one parent, group by group. */
export function groupSiblings(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const groups: Entry[][] = [];
  for (const entry of entries) {
    const group = groups.find(([first]) => first?.parent === entry.parent && first?.level === entry.level);
    if (group) group.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

/** The heading that a leaf stands under; a heading stands under itself. */
export function headingOf(entries: readonly Entry[], leaf: PrintedLeaf): Entry | undefined {
  return entries.findLast((entry) => entry.leaf.index <= leaf.index);
}

/** A heading's words, without number, white space and end mark. */
export function wordsOf({ leaf, number }: Entry): string {
  return leaf.text
    .slice(number?.end ?? 0)
    .replace(/\s/g, '')
    .replace(/[：:。；，]$/, '');
}
