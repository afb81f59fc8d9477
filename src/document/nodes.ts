import type { SourcePoint } from '../source.js';

/**
 * What a publication is made of: a closed set of nodes that every renderer must handle. Plain readonly data;
 * a node knows the template line that made it (`at`) and a run the data it shows (`dataPath`).
 */

export type Mark = 'bold' | 'superscript';

/**
 * What a correction did to a piece of a document that shows both texts (`compare/redline-documents.ts`): without what is inserted it is the
 * old one, without what is deleted the new one. On a block, an item or a row: all of it, its end included; what is inside is not
 * marked again. A section that came or went is marked, and each of its blocks.
 */
export type Change = 'inserted' | 'deleted';

/** Text in one style. Holds no line break: that is a node of its own. */
export type TextRun = {
  readonly kind: 'text';
  readonly text: string;
  readonly marks: readonly Mark[];
  /** The data that is shown, e.g. `支出.项目支出`; absent for the words of a template. */
  readonly dataPath?: string;
  readonly change?: Change;
};

export type LineBreak = { readonly kind: 'lineBreak'; readonly change?: Change };

export type Inline = TextRun | LineBreak;

type Placed = {
  /** The template's line that made this node; absent in documents that no template made. */
  readonly at?: SourcePoint;
  /** A name that stays the same from year to year, for `as-published.yaml` and comparisons. */
  readonly id?: string;
};

type Changeable = Placed & { readonly change?: Change };

/** Level 0 is the publication's title. */
export type HeadingLevel = 0 | 1 | 2 | 3 | 4;

export type Heading = Changeable & {
  readonly kind: 'heading';
  readonly level: HeadingLevel;
  readonly inlines: readonly Inline[];
};

export type Paragraph = Changeable & {
  readonly kind: 'paragraph';
  /** A paragraph style of the layout, e.g. `正文`. */
  readonly style: string;
  readonly inlines: readonly Inline[];
};

export type ListItem = Changeable & { readonly inlines: readonly Inline[] };

/** Numbers and bullets are typed text in the items: the published files skip and repeat some. */
export type List = Changeable & {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
};

export type Align = 'left' | 'center' | 'right';

export type Column = {
  /** Share of the table's width, relative to the other columns. */
  readonly weight: number;
  /** How body cells of the column are set; a cell may say otherwise. */
  readonly align: Align;
  /**
   * How many characters of the body a line of the column holds at least and at most. A column with either is fitted to
   * its text, others have the share of their weight.
   */
  readonly least?: number;
  readonly most?: number;
  /** Says what a row is about: read out with its cells, shown again in each part of a table too wide for its sheet. */
  readonly key?: true;
};

export type Cell = Placed & {
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly align?: Align;
  readonly inlines: readonly Inline[];
};

export type Row = Changeable & { readonly cells: readonly Cell[] };

/**
 * A table. `caption` is the title above it; `unitRow` the line between title and rules (434政府 … 单位：万元),
 * repeated with the head rows on each page.
 */
export type Table = Changeable & {
  readonly kind: 'table';
  /** A table style of the layout, e.g. `常规`. */
  readonly style: string;
  readonly caption?: readonly Inline[];
  readonly unitRow?: UnitRow;
  readonly columns: readonly Column[];
  readonly head: readonly Row[];
  readonly body: readonly Row[];
};

export type UnitRow = {
  readonly left: readonly Inline[];
  readonly right: readonly Inline[];
};

export type PageBreak = Changeable & { readonly kind: 'pageBreak' };

/** The level of a heading that contents can list: all but the title. */
export type ContentsLevel = Exclude<HeadingLevel, 0>;

/**
 * The contents: the headings that follow it down to a level, with their pages. Its entries are no leaves: their words
 * are those of the headings (`listContentsEntries`), their page numbers are known only when the pages are.
 */
export type Contents = Changeable & {
  readonly kind: 'contents';
  readonly deepest: ContentsLevel;
};

export type Block = Heading | Paragraph | List | Table | PageBreak | Contents;

/** One section template's output; sections that follow each other on the same sheet share their pages. */
export type Section = {
  /** The template's name, e.g. `收支情况`. */
  readonly name: string;
  /** A sheet of the layout, e.g. `竖页`. */
  readonly sheet: string;
  readonly blocks: readonly Block[];
  readonly change?: Change;
};

export type DocumentMeta = {
  readonly title: string;
  readonly author: string;
  /** BCP 47, e.g. `zh-CN`. */
  readonly language: string;
  /** The only date that reaches an output; never the clock's. */
  readonly date: Date;
};

export type Document = {
  readonly meta: DocumentMeta;
  readonly sections: readonly Section[];
};
