import type { EmbeddedFont } from './embedded-font.js';
import type { Bookmark, LeafNumber } from './flow-nodes.js';

/** A rectangle in points, from the page's upper left corner. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/**
 * What a marked content of a page shows: a leaf of the document, of one that a correction changed a stretch (`splitStretches`),
 * or an entry of its contents.
 */
export type Shown =
  | { readonly kind: 'leaf'; readonly leaf: LeafNumber; readonly stretch?: number }
  | { readonly kind: 'entry'; readonly entry: number };

/** Text as it was written into the file, with the box it fills: a line, of a leaf with changes what a line has of a stretch. */
export type PaintedLine = {
  readonly leaf: LeafNumber | undefined;
  /** Present in leaves with changes, and where such text is shown again. */
  readonly stretch?: number | undefined;
  /** A table head or label shown again on a following page. */
  readonly repeated: boolean;
  /** The number of the entry of the contents that the line belongs to. */
  readonly contentsEntry?: number | undefined;
  readonly text: string;
  readonly page: number;
  /** The number of the page's marked content that the line is in; absent for artifacts and lines without characters. */
  readonly mark?: number;
  readonly box: Box;
};

/** What a line shows of the document; undefined for page furniture. */
export function shownBy({ contentsEntry, leaf, repeated, stretch }: PaintedLine): Shown | undefined {
  if (repeated) return undefined;
  if (leaf !== undefined)
    return stretch === undefined ? { kind: 'leaf', leaf } : { kind: 'leaf', leaf, stretch };
  return contentsEntry === undefined ? undefined : { kind: 'entry', entry: contentsEntry };
}

export function isSameShown(one: Shown | undefined, other: Shown | undefined): boolean {
  if (one?.kind === 'leaf' && other?.kind === 'leaf')
    return one.leaf === other.leaf && one.stretch === other.stretch;
  if (one?.kind === 'entry' && other?.kind === 'entry') return one.entry === other.entry;
  return one === undefined && other === undefined;
}

/** A name for what is shown: equal for equal things. */
export function nameShown(shown: Shown): string {
  if (shown.kind === 'entry') return `entry ${shown.entry}`;
  return shown.stretch === undefined ? `leaf ${shown.leaf}` : `leaf ${shown.leaf} ${shown.stretch}`;
}

/** A page as operators, and what a file must know beside them. */
export type PaintedPage = {
  readonly width: number;
  readonly height: number;
  readonly content: Uint8Array;
  readonly fonts: ReadonlySet<EmbeddedFont>;
  /** Whether anything on it is not black. */
  readonly usesColor: boolean;
  /** Indexed by the number of the marked content. */
  readonly marks: readonly Shown[];
};

/** A bookmark and the place of its heading. */
export type PlacedBookmark = Bookmark & {
  readonly page: number;
  readonly left: number;
  readonly top: number;
};

/** All pages of a file. `lines` records what was written, for the proof. */
export type Painted = {
  readonly pages: readonly PaintedPage[];
  readonly lines: readonly PaintedLine[];
  readonly bookmarks: readonly PlacedBookmark[];
};
