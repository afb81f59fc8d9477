import lineModule, { type Inline } from 'pdfmake/js/Line.js';
import { breakParagraph } from './break-paragraph.js';
import { fillLine } from './fill-line.js';
import type { TextNode } from './flow-nodes.js';
import { fillOf, type Measure, widthOf } from './line-cost.js';
import { type LineRange, measurePieces, type Ruler } from './line-ruler.js';
import type { PlacedLine } from './placed-line.js';
import { type TextPiece, textCutter } from './text-piece.js';
import { breakWideUnits } from './wide-units.js';

/**
 * The lines of a text node: broken for the whole paragraph, squeezed and stretched to the width (points). A unit that
 * is wider than the line is broken between characters, so that nothing is ever lost or pushed out.
 */
export function buildLines(node: TextNode, width: number): readonly PlacedLine[] {
  const lines = splitForced(node._inlines ?? []).flatMap((pieces, index) =>
    buildParagraph(pieces, node, width, index === 0 ? (node.leadingIndent ?? 0) : 0),
  );
  for (const line of lines) {
    if (node.leaf !== undefined) line.leaf = node.leaf;
  }
  const first = lines[0];
  if (first && node.bookmark) first.bookmark = node.bookmark;
  return lines;
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
  inlines: readonly TextPiece[],
  node: TextNode,
  width: number,
  indent: number,
): readonly PlacedLine[] {
  const justified = node.alignment === 'justify';
  const em = node.fontSize;
  const gap = (node.latinGap ?? 0) * em;
  const column = { width, em, gap, fill: justified ? 'last' : 'ragged' } as const;
  const pieces = breakWideUnits(inlines, column, indent, textCutter);
  const ruler = measurePieces(pieces, em, gap);
  const measure: Measure = { first: width - indent, rest: width, justified };
  return breakParagraph(ruler, measure).map((range) =>
    placeLine(pieces, ruler, range, measure, range.start === 0 ? indent : 0),
  );
}

function placeLine(
  pieces: readonly TextPiece[],
  ruler: Ruler,
  range: LineRange,
  measure: Measure,
  indent: number,
): PlacedLine {
  const filled = fillLine(ruler, range, widthOf(range, measure), fillOf(ruler, range, measure));
  const inlines = pieces
    .slice(range.start, range.end)
    .map((piece, index) => placePiece(piece, indent + (filled.places[index] ?? 0)));
  const last = inlines[inlines.length - 1];
  const advance = last ? last.x + last.width : indent;
  const trailingCut = advance - indent - filled.width;
  if (last) inlines[inlines.length - 1] = { ...last, trailingCut };
  return Object.assign(new lineModule.default(measure.rest), {
    inlines,
    inlineWidths: advance,
    trailingCut,
    lastLineInParagraph: range.end === pieces.length,
    ...(last?.lineEnd ? { newLineForced: true } : {}),
  });
}

/** What is painted of a piece; a paragraph can be set more than once, so it is another object each time. */
function placePiece(piece: TextPiece, x: number): Inline & { readonly x: number } {
  const { text, font, fontSize, alignment, width, height, rise, lineEnd, stretch } = piece;
  const inline = { text, font, fontSize, alignment, width, height, rise, leadingCut: 0, trailingCut: 0, x };
  return { ...inline, ...(lineEnd && { lineEnd }), ...(stretch && { stretch }) };
}
