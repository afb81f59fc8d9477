import { unzlibSync } from 'fflate';

/** An object of a PDF as plain JavaScript: names as `/Name`, references as `12 R`, strings decoded. */
export type Read = string | number | boolean | null | readonly Read[] | { readonly [key: string]: Read };
export type ReadDictionary = { readonly [key: string]: Read };

/** The objects of a file that this program wrote, by number: those in object streams, and the dictionaries of streams. */
export function readObjects(bytes: Uint8Array): ReadonlyMap<number, Read> {
  const file = Buffer.from(bytes).toString('latin1');
  const objects = new Map<number, Read>();
  for (const found of file.matchAll(/(?:^|\n)(\d+) 0 obj\n(<<.*>>)\nstream\n/g)) {
    const dictionary = parse(found[2] ?? '') as ReadDictionary;
    objects.set(Number(found[1]), dictionary);
    if (dictionary.Type !== '/ObjStm') continue;
    const start = found.index + found[0].length;
    const data = Buffer.from(unzlibSync(bytes.subarray(start, start + Number(dictionary.Length)))).toString(
      'latin1',
    );
    const first = Number(dictionary.First);
    const header = data.slice(0, first).trim().split(' ').map(Number);
    for (let index = 0; index < header.length; index += 2) {
      objects.set(header[index] ?? 0, parse(data.slice(first + (header[index + 1] ?? 0))));
    }
  }
  return objects;
}

/** The bytes of the stream with a number, decompressed. */
export function readStream(bytes: Uint8Array, number: number): Uint8Array {
  const file = Buffer.from(bytes).toString('latin1');
  const found = new RegExp(`(?:^|\\n)${number} 0 obj\\n(<<.*>>)\\nstream\\n`).exec(file);
  if (!found) throw new Error(`no stream ${number}`);
  const dictionary = parse(found[1] ?? '') as ReadDictionary;
  const start = found.index + found[0].length;
  const body = bytes.subarray(start, start + Number(dictionary.Length));
  return dictionary.Filter === undefined ? body : unzlibSync(body);
}

const TOKEN =
  /\s*(<<|>>|\[|\]|<[0-9a-f]*>|\((?:\\.|[^\\()])*\)|\/[^\s/[\]<>()]*|\d+ 0 R|[-+.\d]+|true|false|null)/y;

function parse(source: string): Read {
  let at = 0;
  const next = (): string => {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(source);
    if (!found) throw new Error(`not read: ${source.slice(at, at + 40)}`);
    at = TOKEN.lastIndex;
    return found[1] ?? '';
  };
  const value = (token: string): Read => {
    if (token === '[') return list(']');
    if (token === '<<') {
      const items = list('>>');
      return Object.fromEntries(
        items.flatMap((item, index) =>
          index % 2 === 0 ? [[String(item).slice(1), items[index + 1] ?? null]] : [],
        ),
      );
    }
    if (token.startsWith('(')) return token.slice(1, -1).replace(/\\(.)/g, '$1');
    if (token.startsWith('<')) return decodeHex(token.slice(1, -1));
    if (token.endsWith(' R')) return token.replace(' 0 R', ' R');
    if (token.startsWith('/'))
      return token.replace(/#([0-9a-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
    return token === 'null' ? null : token === 'true' || token === 'false' ? token === 'true' : Number(token);
  };
  const list = (end: string): Read[] => {
    const items: Read[] = [];
    for (let token = next(); token !== end; token = next()) items.push(value(token));
    return items;
  };
  return value(next());
}

function decodeHex(hex: string): string {
  const bytes = Buffer.from(hex, 'hex');
  return hex.startsWith('feff') ? bytes.subarray(2).swap16().toString('utf16le') : hex;
}
