import type { Document } from '../document/nodes.js';
import { findShownData, type ShownData } from '../document/shown-data.js';
import { type Leaf, textOf, walkLeaves } from '../document/walk.js';

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

/** Every place where a value of the data is printed, with the words that stand there. */
export function findPrinted(
  printed: PrintedText,
  dataPath: string,
): readonly {
  readonly leaf: PrintedLeaf;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}[] {
  return printed.leaves.flatMap((leaf) =>
    leaf.shown
      .filter((shown) => shown.dataPath === dataPath)
      .map(({ start, end }) => ({ leaf, start, end, text: leaf.text.slice(start, end) })),
  );
}
