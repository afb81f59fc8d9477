import { type FontTables, readTables, requireTable, viewOf, writeFontFile } from '../../../fonts/sfnt.js';

/** Programs for rasterizers of the last century; glyphs without instructions do not need them. */
const HINT_TABLES = ['cvt ', 'fpgm', 'prep'];

/** Components of a composite glyph (OpenType, glyf): how its record goes on, and whether instructions follow. */
const ARGUMENTS_ARE_WORDS = 0x0001;
const HAS_SCALE = 0x0008;
const MORE_COMPONENTS = 0x0020;
const HAS_TWO_SCALES = 0x0040;
const HAS_MATRIX = 0x0080;
const HAS_INSTRUCTIONS = 0x0100;

const COORDINATES = 10;

/**
 * A TrueType font without hints: the glyphs' instructions and the tables that serve them are left out, outlines and
 * metrics stay as they are. Expects the tables of fontkit's subsets (head, loca, glyf among them).
 */
export function stripHints(font: Uint8Array): Uint8Array {
  const tables = readTables(font);
  const glyphs = readGlyphs(requireTable(tables, 'glyf'), readOffsets(tables)).map(stripGlyph);
  const head = Uint8Array.from(requireTable(tables, 'head'));
  viewOf(head).setInt16(50, 1);
  const kept = [...tables].filter(([tag]) => !HINT_TABLES.includes(tag));
  return writeFontFile(
    new Map([...kept, ['head', head], ['glyf', Buffer.concat(glyphs)], ['loca', writeOffsets(glyphs)]]),
  );
}

function readOffsets(tables: FontTables): readonly number[] {
  const loca = viewOf(requireTable(tables, 'loca'));
  const isLong = viewOf(requireTable(tables, 'head')).getInt16(50) === 1;
  const size = isLong ? 4 : 2;
  return Array.from({ length: loca.byteLength / size }, (_, index) =>
    isLong ? loca.getUint32(index * size) : 2 * loca.getUint16(index * size),
  );
}

function readGlyphs(glyf: Uint8Array, offsets: readonly number[]): readonly Uint8Array[] {
  return offsets.slice(1).map((end, index) => glyf.subarray(offsets[index], end));
}

function stripGlyph(glyph: Uint8Array): Uint8Array {
  if (glyph.length === 0) return glyph;
  const contours = viewOf(glyph).getInt16(0);
  return padGlyph(contours < 0 ? stripComposite(glyph) : stripSimple(glyph, contours));
}

function stripSimple(glyph: Uint8Array, contours: number): Uint8Array {
  const at = COORDINATES + 2 * contours;
  const length = viewOf(glyph).getUint16(at);
  return Buffer.concat([glyph.subarray(0, at), new Uint8Array(2), glyph.subarray(at + 2 + length)]);
}

function stripComposite(glyph: Uint8Array): Uint8Array {
  const stripped = Uint8Array.from(glyph);
  const view = viewOf(stripped);
  let at = COORDINATES;
  for (let flags = MORE_COMPONENTS; flags & MORE_COMPONENTS; ) {
    flags = view.getUint16(at);
    view.setUint16(at, flags & ~HAS_INSTRUCTIONS);
    at += 4 + (flags & ARGUMENTS_ARE_WORDS ? 4 : 2);
    if (flags & HAS_SCALE) at += 2;
    else if (flags & HAS_TWO_SCALES) at += 4;
    else if (flags & HAS_MATRIX) at += 8;
  }
  return stripped.subarray(0, at);
}

/** Glyphs start at even offsets. */
function padGlyph(glyph: Uint8Array): Uint8Array {
  return glyph.length % 2 === 0 ? glyph : Buffer.concat([glyph, new Uint8Array(1)]);
}

function writeOffsets(glyphs: readonly Uint8Array[]): Uint8Array {
  const loca = new Uint8Array(4 * (glyphs.length + 1));
  let offset = 0;
  for (const [index, { length }] of glyphs.entries()) {
    offset += length;
    viewOf(loca).setUint32(4 * (index + 1), offset);
  }
  return loca;
}
