import type { Font } from 'fontkit';
import type { OpenFonts } from '../../../fonts/open-fonts.js';
import { EmbeddedFont } from './embedded-font.js';

/** The fonts of one PDF: pages are laid out, then painted, then written with them. */
export type PdfFonts = {
  /** The font for a role of the font catalogue; roles that share a file share a font. */
  provideFont(role: string): EmbeddedFont;
  list(): readonly EmbeddedFont[];
};

export function openPdfFonts(fonts: OpenFonts): PdfFonts {
  const byRole = new Map<string, EmbeddedFont>();
  const byFile = new Map<Font, EmbeddedFont>();
  const embed = (font: Font): EmbeddedFont => {
    const embedded = new EmbeddedFont(font, byFile.size + 1);
    byFile.set(font, embedded);
    return embedded;
  };
  return {
    provideFont(role) {
      const known = byRole.get(role);
      if (known) return known;
      const { font } = fonts.open(role);
      const embedded = byFile.get(font) ?? embed(font);
      byRole.set(role, embedded);
      return embedded;
    },
    list: () => [...byFile.values()],
  };
}
