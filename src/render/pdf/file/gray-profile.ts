/**
 * An ICC profile (ICC.1:2001-04) for gray with gamma 2.2: what DeviceGray means in a file that is all black text. Built
 * here because it is 14 numbers and two words.
 */
export function makeGrayProfile(): Uint8Array {
  const tags = [
    { signature: 'desc', data: describe('Gray gamma 2.2') },
    { signature: 'cprt', data: tag('text', latin1('Public domain\0')) },
    { signature: 'wtpt', data: tag('XYZ ', words(D50)) },
    { signature: 'kTRC', data: tag('curv', words([1]), new Uint8Array([0x02, 0x33, 0, 0])) },
  ];
  const table: Uint8Array[] = [words([tags.length])];
  let offset = HEADER + 4 + 12 * tags.length;
  for (const { signature, data } of tags) {
    table.push(latin1(signature), words([offset, data.length]));
    offset += data.length;
  }
  return Buffer.concat([writeHeader(offset), ...table, ...tags.map(({ data }) => data)]);
}

const HEADER = 128;
/** The white of the profile connection space as s15Fixed16 numbers. */
const D50 = [0x0000f6d6, 0x00010000, 0x0000d32d];
const VERSION_2_1 = 0x02100000;

function writeHeader(size: number): Uint8Array {
  const header = Buffer.alloc(HEADER);
  header.set(words([size, 0, VERSION_2_1]));
  header.set(latin1('mntrGRAYXYZ '), 12);
  // The profile's date: 2019-01-01.
  header.set([0x07, 0xe3, 0, 1, 0, 1], 24);
  header.set(latin1('acsp'), 36);
  header.set(words(D50), 68);
  return header;
}

/** textDescriptionType: the ASCII name, no Unicode and no Macintosh name. */
function describe(name: string): Uint8Array {
  const ascii = latin1(`${name}\0`);
  return tag('desc', words([ascii.length]), ascii, new Uint8Array(4 + 4 + 2 + 1 + 67));
}

/** A tag's data: its type, four zero bytes, its parts, padded to a multiple of four. */
function tag(type: string, ...parts: readonly Uint8Array[]): Uint8Array {
  const data = Buffer.concat([latin1(type), new Uint8Array(4), ...parts]);
  return Buffer.concat([data, new Uint8Array((4 - (data.length % 4)) % 4)]);
}

function words(numbers: readonly number[]): Uint8Array {
  const bytes = Buffer.alloc(4 * numbers.length);
  for (const [index, number] of numbers.entries()) bytes.writeUInt32BE(number, 4 * index);
  return bytes;
}

function latin1(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}
