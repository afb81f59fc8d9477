import type { Sheet, TextStyle } from '../../document/layout.js';
import { pointsToHalfPoints } from './measures.js';
import type { SheetFrame } from './sheet-frame.js';

/** `w:docGrid` of type linesAndChars: `linePitch` in twips, `charSpace` in 1/4096 point. */
export type DocumentGrid = {
  readonly linePitch: number;
  readonly charSpace: number;
};

const CHAR_SPACE_PER_POINT = 4096;

/**
 * The grid that sets 每行字数 × 每页行数 in the type area. Word's character pitch is the size of the body style,
 * as Word rounds it, plus `charSpace` (ECMA-376 part 1, 17.6.5); 三号 on 156 mm needs a negative one. Both are
 * rounded down: one unit too many would cost the line its last character, or the page its last line.
 */
export function computeGrid(sheet: Sheet, frame: SheetFrame, body: TextStyle): DocumentGrid {
  const pitch = frame.areaWidth / 20 / sheet.每行字数;
  const size = pointsToHalfPoints(body.字号) / 2;
  return {
    linePitch: Math.floor(frame.areaHeight / sheet.每页行数),
    charSpace: Math.floor((pitch - size) * CHAR_SPACE_PER_POINT),
  };
}
