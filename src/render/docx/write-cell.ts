import { AlignmentType, BorderStyle, VerticalAlignTable, VerticalMergeType, WidthType } from 'docx';
import type { GridCell } from '../../document/grid.js';
import type { Align, Change, Inline } from '../../document/nodes.js';
import { trackMark } from './build-paragraph.js';
import { spanWidth } from './column-widths.js';
import { fillFrame } from './frames.js';
import type { RowBreak } from './plan-table.js';
import type { CellLook, Scribe } from './scribe.js';
import { writeRuns } from './write-runs.js';

/** What the cells of a row have in common. */
export type CellContext = {
  readonly style: string;
  /** Of all columns, in twips. */
  readonly widths: readonly number[];
  readonly rowBreak: RowBreak;
  /** What happened to the row. */
  readonly change: Change | undefined;
  readonly scribe: Scribe;
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
export function writeCell(placed: GridCell, row: number, align: Align, context: CellContext): string {
  const { cell, column } = placed;
  const starts = placed.row === row;
  const look = {
    ...spanColumns(column, cell.colSpan, context),
    ...(cell.rowSpan > 1 && {
      verticalMerge: starts ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE,
    }),
    verticalAlign: alignVertically(context),
  };
  const text = writeParagraph(starts ? cell.inlines : [], cell.align ?? align, context);
  return fillFrame(context.scribe.cell(look), text);
}

/** A cell of the unit row, from a column on, with the texts given, each with its alignment. */
export function writeUnitCell(
  texts: readonly (readonly [readonly Inline[], Align])[],
  column: number,
  columnSpan: number,
  context: CellContext,
): string {
  const look = {
    ...spanColumns(column, columnSpan, context),
    borders: UNIT_RULES,
    verticalAlign: alignVertically(context),
  };
  const paragraphs = texts.map(([inlines, align]) => writeParagraph(inlines, align, context));
  return fillFrame(context.scribe.cell(look), paragraphs.join(''));
}

/** A column may be too narrow for a width in whole twips. */
function spanColumns(column: number, columnSpan: number, { widths }: CellContext): CellLook {
  const size = spanWidth(widths, column, columnSpan);
  return {
    ...(size > 0 && { width: { size, type: WidthType.DXA } }),
    ...(columnSpan > 1 && { columnSpan }),
  };
}

function writeParagraph(inlines: readonly Inline[], align: Align, context: CellContext): string {
  const { change, rowBreak, scribe, style } = context;
  const look = {
    style,
    alignment: ALIGNMENTS[align],
    ...(rowBreak === 'wholeWithNext' && { keepNext: true }),
    ...trackMark(change, scribe.revise),
  };
  return fillFrame(scribe.paragraph(look), writeRuns(inlines, scribe));
}

/** Centred text in a row that is split over pages is lost in LibreOffice; such rows are set from the top. */
function alignVertically({ rowBreak }: CellContext): NonNullable<CellLook['verticalAlign']> {
  return rowBreak === 'splits' ? VerticalAlignTable.TOP : VerticalAlignTable.CENTER;
}
