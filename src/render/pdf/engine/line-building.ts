import { breakParagraph } from './break-paragraph.js';
import { fillLine } from './fill-line.js';
import type { TextNode } from './flow-nodes.js';
import { fillOf, type Measure, widthOf } from './line-cost.js';
import { type LineRange, measurePieces, type Ruler } from './line-ruler.js';
import { makeLine, type SetLine } from './set-line.js';
import { type TextPiece, textCutter } from './text-piece.js';
import { breakWideUnits } from './wide-units.js';

/** How a text is set, in points. */
export type Setting = Pick<TextNode, 'alignment' | 'fontSize' | 'latinGap' | 'leadingIndent' | 'linePitch'>;

/**
 * The lines of a text: broken for the whole paragraph, squeezed and stretched to the width (points). A unit that
 * is wider than the line is broken between characters, so that nothing is ever lost or pushed out.
 */
export function buildLines(
  setting: Setting,
  pieces: readonly TextPiece[],
  width: number,
): readonly SetLine[] {
  return splitForced(pieces).flatMap((part, index) =>
    buildParagraph(part, setting, width, index === 0 ? (setting.leadingIndent ?? 0) : 0),
  );
}

/** The pieces between the line breaks that authors made; each part is broken into lines by itself. */
function splitForced(pieces: readonly TextPiece[]): readonly (readonly TextPiece[])[] {
  const parts: TextPiece[][] = [];
  let part: TextPiece[] = [];
  for (const piece of pieces) {
    part.push(piece);
    if (!piece.lineEnd) continue;
    parts.push(part);
    part = [];
  }
  return part.length > 0 ? [...parts, part] : parts;
}

function buildParagraph(
  whole: readonly TextPiece[],
  { alignment, fontSize: em, latinGap = 0, linePitch }: Setting,
  width: number,
  indent: number,
): readonly SetLine[] {
  const justified = alignment === 'justify';
  const gap = latinGap * em;
  const column = { width, em, gap, fill: justified ? 'last' : 'ragged' } as const;
  const pieces = breakWideUnits(whole, column, indent, textCutter);
  const ruler = measurePieces(pieces, em, gap);
  const measure: Measure = { first: width - indent, rest: width, justified };
  return breakParagraph(ruler, measure).map((range) =>
    placePieces(pieces, ruler, range, measure, { indent: range.start === 0 ? indent : 0, linePitch }),
  );
}

function placePieces(
  pieces: readonly TextPiece[],
  ruler: Ruler,
  range: LineRange,
  measure: Measure,
  { indent, linePitch }: { readonly indent: number; readonly linePitch: number },
): SetLine {
  const filled = fillLine(ruler, range, widthOf(range, measure), fillOf(ruler, range, measure));
  const placed = pieces
    .slice(range.start, range.end)
    .map((piece, index) => ({ piece, x: indent + (filled.places[index] ?? 0) }));
  const last = placed.at(-1);
  const advance = last ? last.x + last.piece.width : indent;
  return makeLine(placed, linePitch, { advance, cut: advance - indent - filled.width });
}
