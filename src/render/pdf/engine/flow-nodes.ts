import type { TextRun } from './cut-text.js';

/** The number of a leaf in the document's reading order: the proof finds every character again by it. */
export type LeafNumber = number;

export type Bookmark = { readonly level: number; readonly title: string };

export type Alignment = 'left' | 'center' | 'right' | 'justify';

/** A paragraph, heading or table cell; lengths are points. */
export type TextNode = {
  readonly text: readonly TextRun[];
  readonly fontSize: number;
  readonly linePitch: number;
  readonly alignment: Alignment;
  readonly leadingIndent?: number;
  /** What all lines keep free at their left and at their right. */
  readonly insetLeft?: number;
  readonly insetRight?: number;
  readonly spaceBefore?: number;
  readonly spaceAfter?: number;
  /** Stands on the same page as the first lines of the next node. */
  readonly keepWithNext?: boolean;
  /** Absent for page furniture, which is not part of the document's text. */
  readonly leaf?: LeafNumber | undefined;
  readonly bookmark?: Bookmark;
  /** The number of an entry of the contents, which is no leaf. */
  readonly contentsEntry?: number;
  /** What stands between Chinese and Western letters and digits, in em; absent where nothing does. */
  readonly latinGap?: number;
};

/** A cell and the slots that it covers; rows are counted from the first row of its part of the table. */
export type CellNode = {
  readonly node: TextNode;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  /** False for the line between title and table (434政府 … 单位：万元), which has no rules. */
  readonly ruled: boolean;
  /** Shown before, in an earlier part of a table that is too wide for its sheet. */
  readonly repeated: boolean;
};

/** Rows that belong together: the head, or a group tied by spans. */
export type RowsNode = { readonly rowCount: number; readonly cells: readonly CellNode[] };

export type TableNode = {
  readonly table: {
    /** Widths of the columns from rule to rule. */
    readonly widths: readonly number[];
    readonly ruleWidth: number;
    readonly paddingX: number;
    readonly paddingY: number;
    /** Repeated on every page. */
    readonly head: RowsNode;
    readonly groups: readonly RowsNode[];
    /** What stands above the head on every page but the first: the table's title with （续表）. */
    readonly continuedTitle: TextNode;
    /** （续）, behind a label that is shown again because its rows go on. */
    readonly continuedMark: TextNode;
  };
};

export type PageBreakNode = { readonly pageBreakHere: true };

export type FlowNode = TextNode | TableNode | PageBreakNode;
