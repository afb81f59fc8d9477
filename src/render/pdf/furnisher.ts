import type { Layout, TextStyle } from '../../document/layout.js';
import type { OpenFonts } from '../../fonts/open-fonts.js';
import { segmentText } from '../../fonts/segment-text.js';
import type { PdfFonts } from './engine/pdf-fonts.js';
import { setFurniture } from './engine/set-furniture.js';
import type { SetLine } from './engine/set-line.js';

/** What page furniture is set with, once the pages are known. */
export type Furnisher = {
  readonly layout: Layout;
  readonly fonts: OpenFonts;
  readonly pdf: PdfFonts;
};

/** One line of text in a style of the layout; it has no place yet. */
export function setText(text: string, style: TextStyle, { fonts, pdf }: Furnisher): SetLine {
  const segments = segmentText(text, style.字体, style.加粗, fonts);
  const runs = segments.map((segment) => ({ text: segment.text, font: segment.role }));
  return setFurniture(pdf, runs, { fontSize: style.字号, linePitch: style.行距 });
}
