/** Words of a change, by words and numbers: those that both texts have, those of the old alone, those of the new alone. */
export type Segment = {
  readonly kind: 'kept' | 'deleted' | 'inserted';
  readonly text: string;
  /** The data that the words show, each path once. */
  readonly dataPaths: readonly string[];
};

/** Which part of a page changed. */
export type PrintedPart =
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'list'
  | 'table'
  | 'caption'
  | 'unit'
  | 'head'
  | 'row'
  | 'cell'
  | 'pageBreak'
  | 'contents';

/** Where a change stands, as a reader would say it; each name as the new document prints it, if it has it. */
export type PrintedPlace = {
  /** The name of the section. */
  readonly section: string;
  readonly part: PrintedPart;
  /** The title over the table: its caption, else the last heading above it. Present in a table. */
  readonly table?: string;
  /** What the row is about: the text of its key columns. Present in a row and a cell of the body. */
  readonly row?: string;
  /** The words of the head over the cell, from the top down, parted by `：`. Present in a cell of the body. */
  readonly column?: string;
};

/** What one of the documents prints there. */
export type PrintedText = {
  /** A line break is `\n`; the cells of a row are parted by ` | `, the lines of a list or a table by `\n`. */
  readonly text: string;
  /** The data shown by what changed, each path once. */
  readonly dataPaths: readonly string[];
  /** The leaves of that document that hold the text: the first one's place among those of `walkLeaves`, 0-based, and how many. */
  readonly leaves: { readonly first: number; readonly count: number };
};

/**
 * One difference that a reader sees. A row or a block that was deleted, inserted or moved is one change; `moved` may have changed words as
 * well. A change of looks alone has one text on both sides.
 */
export type PrintedChange = PrintedPlace & {
  readonly kind: 'changed' | 'inserted' | 'deleted' | 'moved';
  /** Absent of what was inserted. */
  readonly old?: PrintedText;
  /** Absent of what was deleted. */
  readonly new?: PrintedText;
  readonly segments: readonly Segment[];
};
