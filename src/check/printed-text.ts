import type { Document, Inline } from '../document/nodes.js';
import { type Leaf, textOf, walkLeaves } from '../document/walk.js';

/** A stretch of a leaf's text that shows data. Offsets are UTF-16 code units. */
export type ShownData = { readonly start: number; readonly end: number; readonly dataPath: string };

/** A leaf of the printed document with its text (a line break is `\n`) and the data that it shows. */
export type PrintedLeaf = Leaf & {
  /** Its place in reading order, 0-based. */
  readonly index: number;
  /** The `id` that the template gave to the cell or block. */
  readonly id?: string;
  readonly text: string;
  readonly shown: readonly ShownData[];
};

export type PrintedText = {
  readonly document: Document;
  readonly leaves: readonly PrintedLeaf[];
};

/** The text of a document as rules read it. */
export function readPrintedText(document: Document): PrintedText {
  const leaves = [...walkLeaves(document)].map((leaf, index): PrintedLeaf => {
    const id = leaf.cell?.id ?? leaf.block.id;
    return {
      ...leaf,
      index,
      ...(id === undefined ? {} : { id }),
      text: textOf(leaf.inlines),
      shown: findShown(leaf.inlines),
    };
  });
  return { document, leaves };
}

/** Neighbouring runs of one path are one showing: a departure or a line break may have cut it. */
function findShown(inlines: readonly Inline[]): readonly ShownData[] {
  const shown: ShownData[] = [];
  let offset = 0;
  for (const inline of inlines) {
    const end = offset + (inline.kind === 'text' ? inline.text.length : 1);
    const last = shown[shown.length - 1];
    const path = inline.kind === 'text' ? inline.dataPath : last?.end === offset ? last.dataPath : undefined;
    if (path !== undefined && last?.dataPath === path && last.end === offset) {
      shown[shown.length - 1] = { ...last, end };
    } else if (path !== undefined) shown.push({ start: offset, end, dataPath: path });
    offset = end;
  }
  return shown;
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
