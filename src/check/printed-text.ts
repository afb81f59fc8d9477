import type { Document } from '../document/nodes.js';
import { findShownData, type ShownData } from '../document/shown-data.js';
import { type Leaf, textOf, walkLeaves } from '../document/walk.js';
import { groupBy } from './group-by.js';
import { oncePer } from './once-per.js';

/** A leaf of the printed document with its text (a line break is `\n`) and the data that it shows. */
export type PrintedLeaf = Leaf & {
  /** Its place in reading order, 0-based. */
  readonly index: number;
  readonly text: string;
  readonly shown: readonly ShownData[];
};

export type PrintedText = {
  readonly document: Document;
  readonly leaves: readonly PrintedLeaf[];
};

/** The text of a document as rules read it. */
export function readPrintedText(document: Document): PrintedText {
  const leaves = [...walkLeaves(document)].map(
    (leaf, index): PrintedLeaf => ({
      ...leaf,
      index,
      text: textOf(leaf.inlines),
      shown: findShownData(leaf.inlines),
    }),
  );
  return { document, leaves };
}

/** A place where a value of the data is printed, with the words that stand there. */
export type Showing = {
  readonly leaf: PrintedLeaf;
  readonly dataPath: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

/** Every place where a value of the data is printed, in reading order. */
export function findPrinted(printed: PrintedText, dataPath: string): readonly Showing[] {
  return indexShowings(printed).get(dataPath) ?? [];
}

const indexShowings = oncePer(({ leaves }: PrintedText): ReadonlyMap<string, readonly Showing[]> => {
  const showings = leaves.flatMap((leaf) =>
    leaf.shown.map((shown) => ({ ...shown, leaf, text: leaf.text.slice(shown.start, shown.end) })),
  );
  return groupBy(showings, ({ dataPath }) => dataPath);
});
