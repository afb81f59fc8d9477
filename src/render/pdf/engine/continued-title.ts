import { alignLine } from './align-line.js';
import type { TextNode } from './flow-nodes.js';
import type { CellLine } from './measure-table.js';
import { edges } from './rule-segments.js';
import type { SetLine } from './set-line.js';
import { type Rows, sum } from './table-rows.js';
import type { Typesetter } from './typesetter.js';

/** A table's title with （续表）, as it stands above the head on following pages. Lengths are points. */
export type ContinuedTitle = {
  readonly lines: readonly { readonly set: SetLine; readonly x: number }[];
  readonly linePitch: number;
  /** What it takes above the head: nothing where it stands in the unit row, between its two texts. */
  readonly height: number;
  /** From where its first line starts. */
  readonly top: number;
};

/**
 * Centres the title over the table: in the unit row if there is an em left on both sides of it, else above the head.
 *
 * @param heights of the head's rows
 */
export function placeContinuedTitle(
  node: TextNode,
  typesetter: Typesetter,
  head: Rows<CellLine>,
  widths: readonly number[],
  heights: readonly number[],
): ContinuedTitle {
  const width = sum(widths);
  const lines = typesetter
    .setLines(node, width)
    .map((set) => ({ set, x: alignLine(set, width, node.alignment) }));
  const { linePitch } = node;
  const [unitHeight = 0] = heights;
  return fitsBeside(lines, head, widths, node.fontSize)
    ? { lines, linePitch, height: 0, top: (unitHeight - linePitch) / 2 }
    : { lines, linePitch, height: lines.length * linePitch, top: 0 };
}

function fitsBeside(
  lines: ContinuedTitle['lines'],
  { cells }: Rows<CellLine>,
  widths: readonly number[],
  space: number,
): boolean {
  const [title] = lines;
  const unitTexts = cells.filter(({ ruled }) => !ruled);
  if (!title || lines.length > 1 || unitTexts.length === 0) return false;
  if (unitTexts.some(({ row, lines: texts }) => row > 0 || texts.length > 1)) return false;
  const lefts = edges(widths);
  const start = title.x - space;
  const end = title.x + title.set.width + space;
  return unitTexts.every(({ column, lines: [text] }) => {
    const left = (lefts[column] ?? 0) + (text?.x ?? 0);
    const right = left + (text?.set.width ?? 0);
    return right <= start || left >= end;
  });
}
