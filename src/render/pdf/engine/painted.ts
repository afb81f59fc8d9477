import type { EmbeddedFont } from './embedded-font.js';
import type { Bookmark, LeafNumber } from './flow-nodes.js';

/** A rectangle in points, from the page's upper left corner. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** What a marked content of a page shows: a leaf of the document, or an entry of its contents. */
export type Shown =
  | { readonly kind: 'leaf'; readonly leaf: LeafNumber }
  | { readonly kind: 'entry'; readonly entry: number };

/** Text as it was written into the file, with the box it fills. */
export type PaintedLine = {
  readonly leaf: LeafNumber | undefined;
  /** A table head or label shown again on a following page. */
  readonly repeated: boolean;
  /** The number of the entry of the contents that the line belongs to. */
  readonly contentsEntry?: number;
  readonly text: string;
  readonly page: number;
  /** The number of the page's marked content that the line is in; absent for artifacts and lines without characters. */
  readonly mark?: number;
  readonly box: Box;
};

/** What a line shows of the document; undefined for page furniture. */
export function shownBy(line: Pick<PaintedLine, 'leaf' | 'repeated' | 'contentsEntry'>): Shown | undefined {
  if (line.repeated) return undefined;
  if (line.leaf !== undefined) return { kind: 'leaf', leaf: line.leaf };
  return line.contentsEntry === undefined ? undefined : { kind: 'entry', entry: line.contentsEntry };
}

/** A page as operators, and what a file must know beside them. */
export type PaintedPage = {
  readonly width: number;
  readonly height: number;
  readonly content: Uint8Array;
  readonly fonts: ReadonlySet<EmbeddedFont>;
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
