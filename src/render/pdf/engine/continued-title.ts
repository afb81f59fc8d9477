import { alignLine } from './align-line.js';
import type { TextNode } from './flow-nodes.js';
import { buildLines } from './line-building.js';
import type { PlacedLine } from './placed-line.js';
import { edges } from './rule-segments.js';
import { type Rows, sum } from './table-rows.js';

/** A table's title with （续表）, as it stands above the head on following pages. Lengths are points. */
export type ContinuedTitle = {
  readonly lines: readonly PlacedLine[];
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
  head: Rows<PlacedLine>,
  widths: readonly number[],
  heights: readonly number[],
): ContinuedTitle {
  const width = sum(widths);
  const lines = buildLines(node, width);
  for (const line of lines) line.x = alignLine(line, width, node.alignment);
  const { linePitch } = node;
  const [unitHeight = 0] = heights;
  return fitsBeside(lines, head, widths, node.fontSize)
    ? { lines, linePitch, height: 0, top: (unitHeight - linePitch) / 2 }
    : { lines, linePitch, height: lines.length * linePitch, top: 0 };
}

function fitsBeside(
  lines: readonly PlacedLine[],
  { cells }: Rows<PlacedLine>,
  widths: readonly number[],
  space: number,
): boolean {
  const [title] = lines;
  const unitTexts = cells.filter(({ ruled }) => !ruled);
  if (!title || lines.length > 1 || unitTexts.length === 0) return false;
  if (unitTexts.some(({ row, lines: texts }) => row > 0 || texts.length > 1)) return false;
  const lefts = edges(widths);
  const start = (title.x ?? 0) - space;
  const end = (title.x ?? 0) + title.getWidth() + space;
  return unitTexts.every(({ column, lines: [text] }) => {
    const left = (lefts[column] ?? 0) + (text?.x ?? 0);
    const right = left + (text?.getWidth() ?? 0);
    return right <= start || left >= end;
  });
}
