import { COLOR_SPACE } from '../engine/content-stream.js';
import type { EmbeddedFont } from '../engine/embedded-font.js';
import type { PaintedPage } from '../engine/painted.js';
import type { PdfFonts } from '../engine/pdf-fonts.js';
import type { ObjectTable } from '../objects/object-table.js';
import { name, type PdfDictionary, type PdfReference, type PdfValue } from '../objects/pdf-value.js';
import type { WrittenLink } from './write-structure.js';

/** sRGB without a profile: its primaries and its white (IEC 61966-2-1), and its curve as the nearest power. */
const RGB: PdfValue = [
  name('CalRGB'),
  {
    WhitePoint: [0.9505, 1, 1.089],
    Gamma: [2.2, 2.2, 2.2],
    Matrix: [0.4124, 0.2126, 0.0193, 0.3576, 0.7152, 0.1192, 0.1805, 0.0722, 0.9505],
  },
];

type WrittenFonts = ReadonlyMap<EmbeddedFont, PdfReference>;

/** The fonts that some page uses. */
export function writeFonts(objects: ObjectTable, fonts: PdfFonts): WrittenFonts {
  return new Map(
    fonts.list().flatMap((font) => {
      const reference = font.write(objects);
      return reference ? [[font, reference] as const] : [];
    }),
  );
}

/** The page tree. A page's place in it is its key in the structure's parent tree. */
export function writePages(
  objects: ObjectTable,
  references: readonly PdfReference[],
  pages: readonly PaintedPage[],
  fonts: WrittenFonts,
  links: readonly WrittenLink[],
): PdfReference {
  const tree = objects.reserve();
  for (const [index, page] of pages.entries()) {
    const annotations = links.filter((link) => link.page === index).map(({ annotation }) => annotation);
    const reference = references[index];
    if (!reference) continue;
    objects.put(reference, {
      Type: name('Page'),
      Parent: tree,
      MediaBox: [0, 0, page.width, page.height],
      Resources: {
        Font: listFonts(page, fonts),
        ...(page.usesColor && { ColorSpace: { [COLOR_SPACE]: RGB } }),
      },
      Contents: objects.add({ dictionary: {}, bytes: page.content }),
      StructParents: index,
      Tabs: name('S'),
      ...(annotations.length > 0 && { Annots: annotations }),
    });
  }
  objects.put(tree, { Type: name('Pages'), Kids: references, Count: references.length });
  return tree;
}

function listFonts(page: PaintedPage, fonts: WrittenFonts): PdfDictionary {
  return Object.fromEntries([...page.fonts].map((font) => [font.id, fonts.get(font)]));
}
