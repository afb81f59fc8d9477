import lineModule from 'pdfmake/js/Line.js';
import type { TextRun } from './chinese-inlines.js';
import type { PdfFonts } from './pdf-fonts.js';
import type { PlacedLine } from './placed-line.js';

/** How the text of a line is set; lengths are points. */
export type LineStyle = { readonly fontSize: number; readonly linePitch: number };

/** One line of page furniture at its natural width, outside the flow; it has no place yet. */
export function setLine(pdf: PdfFonts, runs: readonly TextRun[], style: LineStyle): PlacedLine {
  const line: PlacedLine = new lineModule.default(Number.POSITIVE_INFINITY);
  for (const { text, font: role } of runs) {
    const font = pdf.provideFont(role);
    line.addInline({
      text,
      font,
      fontSize: style.fontSize,
      alignment: 'left',
      width: (font.measure(text) * style.fontSize) / 1000,
      height: style.linePitch,
      leadingCut: 0,
      trailingCut: 0,
      rise: 0,
    });
  }
  return line;
}
