import type { Change } from '../../../document/nodes.js';
import type { Shown } from '../engine/painted.js';

/** The structure types that a publication uses (ISO 32000-1, 14.8.4); all are standard, none needs a role map. */
export type StructureType =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'P'
  | 'L'
  | 'LI'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link'
  | 'Span';

/** What a cell says of itself (14.8.5.7). */
export type CellAttributes = {
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly scope?: 'Column' | 'Row';
  /** The `id` of each heading cell that heads this one: the columns' from the top down, then the rows' from the left. */
  readonly headers: readonly string[];
};

/** An element of the structure tree: the elements inside it, or the leaf or the entry that it shows. */
export type StructureElement = {
  readonly type: StructureType;
  readonly children: readonly StructureElement[];
  readonly shown?: Shown;
  readonly cell?: CellAttributes;
  /** Names a heading cell; unique in the document. */
  readonly id?: string;
  /** What a table is, for readers who hear it (Table only). */
  readonly summary?: string;
  /** What a correction did to the text (Span only). */
  readonly change?: Change;
};

/** Every element in the tree's order. */
export function* walkStructure(element: StructureElement): Generator<StructureElement> {
  yield element;
  for (const child of element.children) yield* walkStructure(child);
}
