import type { Line } from 'pdfmake/js/Line.js';
import type { Bookmark, LeafNumber } from './flow-nodes.js';

/** A line of text that knows what it shows. */
export type PlacedLine = Line & {
  /** The leaf of the document; absent for page furniture and for marks such as （续）, which are no part of its text. */
  leaf?: LeafNumber;
  /** A table head or label shown again on a following page. */
  repeated?: boolean;
  bookmark?: Bookmark;
  /** The entry of the contents, 0-based, that the line belongs to; the entry's last line ends with its page number. */
  contentsEntry?: number;
  /** Written from the top of the page to its foot; `x` and `y` are then those of the line's start at the right. */
  turn?: 'clockwise';
};
