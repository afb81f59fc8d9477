import { inflateSync } from 'node:zlib';

const STREAM = /(?:^|\n)(\d+) 0 obj\n(<<[^\n]*\/Length (\d+)[^\n]*>>)\nstream\n/g;
const PAGE = /\/Type\/Page\/.*?\/Contents (\d+) 0 R/gs;
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * What is painted on each page of a PDF file of ours (`render/pdf/objects/write-file.ts`), as it stands in its content streams; empty
 * if the file is written otherwise.
 */
export function readPages(bytes: Uint8Array): readonly Buffer[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const streams = new Map<string, Buffer>();
  const packed: string[] = [];
  for (const match of file.toString('latin1').matchAll(STREAM)) {
    const [head, number = '', dictionary = '', length] = match;
    const start = match.index + head.length;
    const body = file.subarray(start, start + Number(length));
    streams.set(number, body);
    if (dictionary.includes('/Type/ObjStm')) packed.push(inflate(body).toString('latin1'));
  }
  return packed
    .flatMap((objects) => [...objects.matchAll(PAGE)])
    .flatMap(([, contents = '']) => {
      const body = streams.get(contents);
      return body ? [inflate(body)] : [];
    });
}

function inflate(body: Uint8Array): Buffer {
  try {
    return inflateSync(body, { maxOutputLength: MOST_BYTES });
  } catch {
    return Buffer.alloc(0);
  }
}
