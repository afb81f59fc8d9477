import type { Line } from 'pdfmake/js/Line.js';
import type { Bookmark, LeafNumber } from './flow-nodes.js';

/** A line of text that knows what it shows. */
export type PlacedLine = Line & {
  /** The leaf of the document; absent for page furniture and for marks such as （续）, which are no part of its text. */
  leaf?: LeafNumber;
  /** A table head or label shown again on a following page. */
  repeated?: boolean;
  bookmark?: Bookmark;
};
