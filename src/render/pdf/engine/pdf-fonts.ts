import type { OpenFonts } from '../../../fonts/open-fonts.js';
import { EmbeddedFont } from './embedded-font.js';
import { openTypeface, type Typeface } from './typeface.js';

/** The fonts of one PDF: pages are laid out, then painted, then written with them. */
export type PdfFonts = {
  readonly fonts: OpenFonts;
  /** The typeface for a role of the font catalogue; roles that share a file share a typeface. */
  findTypeface(role: string): Typeface;
  /** The font of the file that text in a typeface is painted with; the file's fonts are numbered as they are first asked for. */
  provideFont(typeface: Typeface): EmbeddedFont;
  list(): readonly EmbeddedFont[];
};

export function openPdfFonts(fonts: OpenFonts): PdfFonts {
  const provided = new Map<Typeface, EmbeddedFont>();
  return {
    fonts,
    findTypeface: (role) => openTypeface(fonts.open(role).font),
    provideFont(typeface) {
      const known = provided.get(typeface);
      if (known) return known;
      const embedded = new EmbeddedFont(typeface, provided.size + 1);
      provided.set(typeface, embedded);
      return embedded;
    },
    list: () => [...provided.values()],
  };
}
