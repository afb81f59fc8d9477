import { viewOf } from '../../../fonts/sfnt.js';

/** A character and the glyph that draws it. */
export type CharacterGlyph = { readonly codePoint: number; readonly glyph: number };

type Segment = { readonly first: CharacterGlyph; readonly length: number };

const LAST_OF_BMP = 0xffff;
const WINDOWS = 3;
const UNICODE_BMP = 1;
const UNICODE_FULL = 10;
const HEADER_LENGTH = 4;
const RECORD_LENGTH = 8;

/**
 * The `cmap` of a font: which glyph draws which character, in format 4 for the characters that it can hold, and in
 * format 12 for all of them (OpenType 1.9, cmap). The characters are given in ascending order.
 */
export function writeCmapTable(characters: readonly CharacterGlyph[]): Uint8Array {
  const basic = writeFormat4(characters.filter(({ codePoint }) => codePoint < LAST_OF_BMP));
  const full = writeFormat12(characters);
  const start = HEADER_LENGTH + 2 * RECORD_LENGTH;
  const table = new Uint8Array(start + basic.length + full.length);
  const view = viewOf(table);
  view.setUint16(2, 2);
  writeRecord(view, 0, UNICODE_BMP, start);
  writeRecord(view, 1, UNICODE_FULL, start + basic.length);
  table.set(basic, start);
  table.set(full, start + basic.length);
  return table;
}

function writeRecord(view: DataView, index: number, encoding: number, offset: number): void {
  const at = HEADER_LENGTH + RECORD_LENGTH * index;
  view.setUint16(at, WINDOWS);
  view.setUint16(at + 2, encoding);
  view.setUint32(at + 4, offset);
}

function writeFormat4(characters: readonly CharacterGlyph[]): Uint8Array {
  const end: Segment = { first: { codePoint: LAST_OF_BMP, glyph: 0 }, length: 1 };
  const segments = [...findSegments(characters), end];
  const count = segments.length;
  const table = new Uint8Array(16 + 8 * count);
  const view = viewOf(table);
  const power = Math.floor(Math.log2(count));
  const header = [4, table.length, 0, 2 * count, 2 ** (power + 1), power, 2 * count - 2 ** (power + 1)];
  for (const [index, value] of header.entries()) view.setUint16(2 * index, value);
  for (const [index, { first, length }] of segments.entries()) {
    view.setUint16(14 + 2 * index, first.codePoint + length - 1);
    view.setUint16(16 + 2 * (count + index), first.codePoint);
    view.setUint16(16 + 2 * (2 * count + index), (first.glyph - first.codePoint) & 0xffff);
  }
  return table;
}

function writeFormat12(characters: readonly CharacterGlyph[]): Uint8Array {
  const segments = findSegments(characters);
  const table = new Uint8Array(16 + 12 * segments.length);
  const view = viewOf(table);
  view.setUint16(0, 12);
  view.setUint32(4, table.length);
  view.setUint32(12, segments.length);
  for (const [index, { first, length }] of segments.entries()) {
    view.setUint32(16 + 12 * index, first.codePoint);
    view.setUint32(20 + 12 * index, first.codePoint + length - 1);
    view.setUint32(24 + 12 * index, first.glyph);
  }
  return table;
}

/** Stretches of characters that follow each other and whose glyphs do. */
function findSegments(characters: readonly CharacterGlyph[]): readonly Segment[] {
  const segments: Segment[] = [];
  for (const { codePoint, glyph } of characters) {
    const last = segments[segments.length - 1];
    const goesOn =
      last && codePoint === last.first.codePoint + last.length && glyph === last.first.glyph + last.length;
    if (goesOn) segments[segments.length - 1] = { first: last.first, length: last.length + 1 };
    else segments.push({ first: { codePoint, glyph }, length: 1 });
  }
  return segments;
}
