import type { TextRun } from './cut-text.js';
import type { PdfFonts } from './pdf-fonts.js';
import { makeLine, type PlacedPiece, type SetLine } from './set-line.js';
import { makePiece } from './text-piece.js';

/** How the text of a line is set; lengths are points. */
export type LineStyle = { readonly fontSize: number; readonly linePitch: number };

/** One line of page furniture at its natural width, outside the flow. */
export function setFurniture(pdf: PdfFonts, runs: readonly TextRun[], style: LineStyle): SetLine {
  const { fontSize, linePitch } = style;
  const pieces: PlacedPiece[] = [];
  let advance = 0;
  for (const { text, font: role } of runs) {
    const font = pdf.findTypeface(role);
    pdf.provideFont(font);
    const piece = makePiece(text, { font, fontSize, rise: 0 }, 'free');
    pieces.push({ piece, x: advance });
    advance += piece.width;
  }
  return makeLine(pieces, linePitch, { advance, cut: 0 });
}
