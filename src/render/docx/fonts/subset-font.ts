import type { Font } from 'fontkit';
import { createSubset, type GlyphSubset } from '../../../fonts/create-subset.js';
import { type FontTables, readTables, requireTable, viewOf, writeFontFile } from '../../../fonts/sfnt.js';
import { type CharacterGlyph, writeCmapTable } from './cmap-table.js';

/** What fontkit does not declare: the file that a font was read from. */
type FontFile = { readonly stream: { readonly buffer: Uint8Array } };

const POST_3 = 0x00030000;
const POST_LENGTH = 32;
const MAXP_CFF = 0x00005000;
const METRICS_COUNT_AT = 34;

/**
 * A font file that has no glyphs but those of the code points, which the font must have, for embedding in a DOCX. Other
 * than the subsets in a PDF it is complete: a character map, the font's own names and licence (`name`), its class and
 * embedding rights (`OS/2`).
 */
export function subsetFont(font: Font, codePoints: Iterable<number>): Uint8Array {
  const source = readTables((font as unknown as FontFile).stream.buffer);
  const subset = createSubset(font);
  const characters = [...codePoints]
    .sort((a, b) => a - b)
    .map((codePoint): CharacterGlyph => {
      return { codePoint, glyph: subset.includeGlyph(font.glyphForCodePoint(codePoint).id) };
    });
  const outlines = source.has('CFF ')
    ? writeCffTables(font, subset, source)
    : new Map([...readTables(subset.encode())].filter(([, table]) => table.length > 0));
  return writeFontFile(
    new Map([
      ...outlines,
      ['OS/2', requireTable(source, 'OS/2')],
      ['name', requireTable(source, 'name')],
      ['cmap', writeCmapTable(characters)],
      ['post', writePostTable(font)],
    ]),
  );
}

/** fontkit's subset of such a font is the table `CFF ` alone. */
function writeCffTables(font: Font, subset: GlyphSubset, source: FontTables): FontTables {
  const outlines = Uint8Array.from(subset.encode());
  const count = subset.glyphs.length;
  const hhea = Uint8Array.from(requireTable(source, 'hhea'));
  viewOf(hhea).setUint16(METRICS_COUNT_AT, count);
  const maxp = new Uint8Array(6);
  viewOf(maxp).setUint32(0, MAXP_CFF);
  viewOf(maxp).setUint16(4, count);
  return new Map([
    ['CFF ', outlines],
    ['head', requireTable(source, 'head')],
    ['hhea', hhea],
    ['hmtx', writeMetrics(font, subset.glyphs)],
    ['maxp', maxp],
  ]);
}

function writeMetrics(font: Font, glyphs: readonly number[]): Uint8Array {
  const table = new Uint8Array(4 * glyphs.length);
  const view = viewOf(table);
  for (const [index, id] of glyphs.entries()) {
    const glyph = font.getGlyph(id);
    view.setUint16(4 * index, Math.round(glyph.advanceWidth));
    view.setInt16(4 * index + 2, Number.isFinite(glyph.bbox.minX) ? Math.round(glyph.bbox.minX) : 0);
  }
  return table;
}

/** Version 3: glyphs have no names. */
function writePostTable(font: Font): Uint8Array {
  const table = new Uint8Array(POST_LENGTH);
  const view = viewOf(table);
  view.setUint32(0, POST_3);
  view.setInt32(4, Math.round(font.italicAngle * 65536));
  view.setInt16(8, Math.round(font.underlinePosition));
  view.setInt16(10, Math.round(font.underlineThickness));
  return table;
}
