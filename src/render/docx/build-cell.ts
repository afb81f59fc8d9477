import {
  AlignmentType,
  BorderStyle,
  type ITableCellOptions,
  TableCell,
  VerticalAlignTable,
  VerticalMergeType,
} from 'docx';
import type { GridCell } from '../../document/grid.js';
import type { Align, Change, Inline } from '../../document/nodes.js';
import { buildParagraph, trackMark } from './build-paragraph.js';
import type { RowBreak } from './plan-table.js';
import type { Revise } from './revisions.js';

/** What the cells of a row have in common. */
export type CellContext = {
  readonly style: string;
  readonly rowBreak: RowBreak;
  /** What happened to the row. */
  readonly change: Change | undefined;
  readonly revise: Revise;
};

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const satisfies Record<Align, unknown>;

const NO_RULE = { style: BorderStyle.NIL } as const;

/** The cells of the unit row stand above the table's frame: of their own rules they keep only the lower one. */
const UNIT_RULES = { top: NO_RULE, left: NO_RULE, right: NO_RULE } as const;

/** The cell of a grid slot in the given row: its text where the cell starts, an empty continuation below. */
export function buildCell(placed: GridCell, row: number, align: Align, context: CellContext): TableCell {
  const { cell } = placed;
  const starts = placed.row === row;
  return new TableCell({
    ...spanColumns(cell.colSpan),
    ...(cell.rowSpan > 1 && {
      verticalMerge: starts ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE,
    }),
    verticalAlign: alignVertically(context),
    children: [buildCellParagraph(starts ? cell.inlines : [], cell.align ?? align, context)],
  });
}

/** A cell of the unit row with the texts given, each with its alignment. */
export function buildUnitCell(
  texts: readonly (readonly [readonly Inline[], Align])[],
  columnSpan: number,
  context: CellContext,
): TableCell {
  return new TableCell({
    ...spanColumns(columnSpan),
    borders: UNIT_RULES,
    verticalAlign: alignVertically(context),
    children: texts.map(([inlines, align]) => buildCellParagraph(inlines, align, context)),
  });
}

function spanColumns(columnSpan: number): { readonly columnSpan?: number } {
  return columnSpan > 1 ? { columnSpan } : {};
}

function buildCellParagraph(inlines: readonly Inline[], align: Align, context: CellContext) {
  const { change, revise, rowBreak, style } = context;
  return buildParagraph(style, inlines, revise, {
    alignment: ALIGNMENTS[align],
    ...(rowBreak === 'wholeWithNext' && { keepNext: true }),
    ...trackMark(change, revise),
  });
}

/** Centred text in a row that is split over pages is lost in LibreOffice; such rows are set from the top. */
function alignVertically({ rowBreak }: CellContext): NonNullable<ITableCellOptions['verticalAlign']> {
  return rowBreak === 'splits' ? VerticalAlignTable.TOP : VerticalAlignTable.CENTER;
}
