import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Matrix, type Point, transform } from './matrix.js';
import type { Box, PdfRule } from './pdf-page.js';
import { boxOf } from './show-text.js';

const STROKES: readonly number[] = [OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke];
const FILLS: readonly number[] = [OPS.fill, OPS.eoFill];
const THICKEST_RULE = 2;
const COORDINATES = [2, 2, 6, 4, 0];

/** The straight lines of a painted path: what it strokes, or a filled rectangle that is as thin as a rule. */
export function paintRules(ctm: Matrix, painting: number, path: ArrayLike<number>): readonly PdfRule[] {
  const lines = readSegments(path).map(([from, to]) => boxOf(transform(ctm, from), transform(ctm, to)));
  if (STROKES.includes(painting)) return lines;
  if (!FILLS.includes(painting) || lines.length === 0) return [];
  const area = lines.reduce(enclose);
  return Math.min(area.right - area.left, area.top - area.bottom) <= THICKEST_RULE ? [area] : [];
}

/** pdf.js keeps a path as numbers: 0 x y moves, 1 x y draws a line, 2 and 3 draw curves, 4 closes. */
function readSegments(path: ArrayLike<number>): readonly (readonly [Point, Point])[] {
  const segments: (readonly [Point, Point])[] = [];
  let at: Point = { x: 0, y: 0 };
  for (let index = 0; index < path.length; ) {
    const kind = path[index] ?? 0;
    const length = COORDINATES[kind] ?? 0;
    if (length > 0) {
      const to = { x: path[index + length - 1] ?? 0, y: path[index + length] ?? 0 };
      if (kind === 1) segments.push([at, to]);
      at = to;
    }
    index += 1 + length;
  }
  return segments;
}

function enclose(one: Box, other: Box): Box {
  return {
    left: Math.min(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
    top: Math.max(one.top, other.top),
  };
}
