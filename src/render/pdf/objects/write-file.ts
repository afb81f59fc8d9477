import { deflate } from './deflate.js';
import { isStream, type PdfObject } from './object-table.js';
import { name, type PdfBytes, type PdfDictionary, type PdfReference, type PdfStream } from './pdf-value.js';
import { printValue } from './print-value.js';

/** What a reader of the file looks up first (ISO 32000-1, 7.5.5). */
export type Trailer = {
  readonly Root: PdfReference;
  readonly Info: PdfReference;
  readonly ID: readonly [PdfBytes, PdfBytes];
};

/** Fewer streams compress better; but a reader opens a whole stream for one object. */
const OBJECTS_PER_STREAM = 2000;

/** Bytes of a cross-reference entry: its kind, an offset or a stream's number, the place in that stream. */
const FIELDS = [1, 4, 2] as const;
const ENTRY = 7;

/** Where an object stands: at an offset, or as the nth of an object stream. */
type Entry =
  | { readonly kind: 'free' }
  | { readonly kind: 'offset'; readonly offset: number }
  | { readonly kind: 'packed'; readonly stream: number; readonly index: number };

/**
 * The bytes of a PDF 1.7 file. Objects that are no streams are packed into object streams, and the cross-reference is a
 * stream (7.5.7, 7.5.8): half the size. The same bytes on any machine.
 */
export function writeFile(objects: readonly PdfObject[], trailer: Trailer): Uint8Array {
  const chunks: Uint8Array[] = [latin1('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n')];
  let offset = chunks[0]?.length ?? 0;
  const entries: Entry[] = [{ kind: 'free' }, ...objects.map((): Entry => ({ kind: 'free' }))];
  const write = (number: number, stream: PdfStream) => {
    entries[number] = { kind: 'offset', offset };
    const chunk = printStream(number, stream);
    chunks.push(chunk);
    offset += chunk.length;
  };
  for (const [index, object] of objects.entries()) if (isStream(object)) write(index + 1, object);
  for (const packed of packObjects(objects)) {
    const number = entries.length;
    for (const [index, member] of packed.members.entries())
      entries[member] = { kind: 'packed', stream: number, index };
    write(number, packed.stream);
  }
  const start = offset;
  const number = entries.length;
  entries.push({ kind: 'offset', offset: start });
  chunks.push(printStream(number, describeEntries(entries, trailer)), latin1(`startxref\n${start}\n%%EOF\n`));
  return Buffer.concat(chunks);
}

type Packed = { readonly members: readonly number[]; readonly stream: PdfStream };

function packObjects(objects: readonly PdfObject[]): readonly Packed[] {
  const values = objects.flatMap((object, index) =>
    isStream(object) ? [] : [{ number: index + 1, printed: printValue(object) }],
  );
  const streams: Packed[] = [];
  for (let start = 0; start < values.length; start += OBJECTS_PER_STREAM) {
    const part = values.slice(start, start + OBJECTS_PER_STREAM);
    let length = 0;
    const header = part.map(({ number, printed }) => {
      const place = `${number} ${length}`;
      length += printed.length + 1;
      return place;
    });
    const first = `${header.join(' ')}\n`;
    const bytes = latin1(`${first}${part.map(({ printed }) => printed).join('\n')}`);
    const dictionary = { Type: name('ObjStm'), N: part.length, First: first.length };
    streams.push({ members: part.map(({ number }) => number), stream: { dictionary, bytes } });
  }
  return streams;
}

function describeEntries(entries: readonly Entry[], trailer: Trailer): PdfStream {
  const rows = entries.map(printEntry);
  const changes = rows.map((row, index) => subtractRow(row, rows[index - 1] ?? Buffer.alloc(ENTRY)));
  const DecodeParms = { Predictor: 12, Columns: ENTRY };
  const dictionary = { Type: name('XRef'), Size: entries.length, W: FIELDS, DecodeParms, ...trailer };
  return { dictionary, bytes: Buffer.concat(changes) };
}

function printEntry(entry: Entry): Buffer {
  const row = Buffer.alloc(ENTRY);
  switch (entry.kind) {
    case 'free':
      row.writeUInt16BE(65535, 5);
      return row;
    case 'offset':
      row[0] = 1;
      row.writeUInt32BE(entry.offset, 1);
      return row;
    case 'packed':
      row[0] = 2;
      row.writeUInt32BE(entry.stream, 1);
      row.writeUInt16BE(entry.index, 5);
      return row;
    default:
      return entry satisfies never;
  }
}

/** What changes from one entry to the next (PNG prediction “up”): nearly always the same, so it compresses to nothing. */
function subtractRow(row: Buffer, above: Buffer): Buffer {
  const UP = 2;
  return Buffer.from([UP, ...row.map((byte, column) => byte - (above[column] ?? 0))]);
}

function printStream(number: number, { dictionary, bytes, plain = false }: PdfStream): Uint8Array {
  const body = plain ? bytes : deflate(bytes);
  const full: PdfDictionary = {
    ...dictionary,
    Length: body.length,
    Filter: plain ? undefined : name('FlateDecode'),
  };
  return Buffer.concat([
    latin1(`${number} 0 obj\n${printValue(full)}\nstream\n`),
    body,
    latin1('\nendstream\nendobj\n'),
  ]);
}

function latin1(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}
