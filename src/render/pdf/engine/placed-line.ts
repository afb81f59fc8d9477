import type { Bookmark, LeafNumber } from './flow-nodes.js';
import type { SetLine } from './set-line.js';

/** What a line shows. */
export type LineOwner = {
  /** The leaf of the document; absent for page furniture and for marks such as （续）, which are no part of its text. */
  readonly leaf?: LeafNumber | undefined;
  /** A table head or label shown again on a following page. */
  readonly repeated?: boolean;
  readonly bookmark?: Bookmark | undefined;
  /** The entry of the contents, 0-based, that the line belongs to; the entry's last line ends with its page number. */
  readonly contentsEntry?: number | undefined;
};

/** A line of text on a page: `x` and `y` are the place of its upper left corner, in points from the page's. */
export type PlacedLine = LineOwner & {
  readonly set: SetLine;
  readonly x: number;
  readonly y: number;
  /** Written from the top of the page to its foot; `x` and `y` are then those of the line's start at the right. */
  readonly turn?: 'clockwise';
};
