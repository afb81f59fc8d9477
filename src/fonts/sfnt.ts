/** The tables of an OpenType font by their tags, and the font as a file (OpenType 1.9, “Organization of an OpenType font”). */
export type FontTables = ReadonlyMap<string, Uint8Array>;

const HEADER_LENGTH = 12;
const RECORD_LENGTH = 16;
const TRUE_TYPE = 0x00010000;
const OPEN_TYPE_CFF = 0x4f54544f;
/** Where `head` has the number that makes the checksum of the whole file `CHECKSUM`. */
const ADJUSTMENT_AT = 8;
const CHECKSUM = 0xb1b0afba;

export function readTables(file: Uint8Array): FontTables {
  const view = viewOf(file);
  const records = Array.from(
    { length: view.getUint16(4) },
    (_, index) => HEADER_LENGTH + RECORD_LENGTH * index,
  );
  return new Map(
    records.map((at) => {
      const tag = String.fromCharCode(...file.subarray(at, at + 4));
      const offset = view.getUint32(at + 8);
      return [tag, file.subarray(offset, offset + view.getUint32(at + 12))];
    }),
  );
}

/** @throws if the font has no such table */
export function requireTable(tables: FontTables, tag: string): Uint8Array {
  const table = tables.get(tag);
  if (!table) throw new Error(`the font has no table ${tag}`);
  return table;
}

/** A font file with its tables in the order of their tags, all checksums right. */
export function writeFontFile(tables: FontTables): Uint8Array {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const start = HEADER_LENGTH + RECORD_LENGTH * sorted.length;
  const file = new Uint8Array(sorted.reduce((length, [, table]) => length + padded(table.length), start));
  const view = viewOf(file);
  writeHeader(view, sorted.length, tables.has('CFF ') ? OPEN_TYPE_CFF : TRUE_TYPE);
  let offset = start;
  for (const [index, [tag, table]] of sorted.entries()) {
    file.set(table, offset);
    if (tag === 'head') view.setUint32(offset + ADJUSTMENT_AT, 0);
    const at = HEADER_LENGTH + RECORD_LENGTH * index;
    for (let step = 0; step < 4; step += 1) file[at + step] = tag.charCodeAt(step);
    view.setUint32(at + 4, sumWords(view, offset, padded(table.length)));
    view.setUint32(at + 8, offset);
    view.setUint32(at + 12, table.length);
    offset += padded(table.length);
  }
  adjustChecksum(
    view,
    sorted.findIndex(([tag]) => tag === 'head'),
  );
  return file;
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function writeHeader(view: DataView, count: number, kind: number): void {
  const power = Math.floor(Math.log2(count));
  view.setUint32(0, kind);
  view.setUint16(4, count);
  view.setUint16(6, RECORD_LENGTH * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, RECORD_LENGTH * (count - 2 ** power));
}

function adjustChecksum(view: DataView, headIndex: number): void {
  const head = view.getUint32(HEADER_LENGTH + RECORD_LENGTH * headIndex + 8);
  const adjustment = (CHECKSUM - sumWords(view, 0, view.byteLength)) >>> 0;
  view.setUint32(head + ADJUSTMENT_AT, adjustment);
}

function sumWords(view: DataView, offset: number, length: number): number {
  let sum = 0;
  for (let at = offset; at < offset + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

/** Tables start at whole words. */
function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
