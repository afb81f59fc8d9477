import { type Diagnostic, fail, type Outcome, succeed } from '../diagnostic.js';
import { pointAt, type SourceFile } from '../source.js';
import type { LoadCode } from './codes.js';

/** Thirty times the largest file of a real department; a text of this size is still read in a second. */
export const MOST_BYTES = 1024 * 1024;

const SAVE_AS_UTF8 = '用记事本打开，选“另存为”，编码选“UTF-8”';

/**
 * The text of a UTF-8 file, without its byte order mark and otherwise unchanged. A file in another encoding is not
 * guessed at but refused, with the encoding's name and the place of the first byte that is not UTF-8.
 */
export function decodeText(path: string, bytes: Uint8Array): Outcome<SourceFile> {
  if (bytes.length > MOST_BYTES) return fail([tooLarge(path, bytes.length)]);
  const kind = nameBinary(bytes);
  if (kind !== undefined) return fail([noText(path, kind)]);
  const body = startsWith(bytes, [0xef, 0xbb, 0xbf]) ? bytes.subarray(3) : bytes;
  const text = decode('utf-8', body);
  if (text?.includes('\0') === false) return succeed({ path, text });
  const utf16 = nameUtf16(bytes, text !== undefined);
  if (text !== undefined && utf16 === undefined) return succeed({ path, text });
  const valid = utf16 === undefined ? (decode('utf-8', body.subarray(0, validLength(body)), true) ?? '') : '';
  return fail([wrongEncoding({ path, text: valid }, utf16 ?? nameGb18030(body))]);
}

/** Files of other programs by how they begin; renaming one changes its name and nothing else. */
const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly kind: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], kind: ' Excel、Word 等办公文件或压缩文件' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], kind: '旧版的 Excel、Word 文件' },
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], kind: ' PDF 文件' },
];

function nameBinary(bytes: Uint8Array): string | undefined {
  return SIGNATURES.find((signature) => startsWith(bytes, signature.bytes))?.kind;
}

function noText(path: string, kind: string): Diagnostic {
  const code: LoadCode = 'SJ105';
  const message = `不是文本文件，看来是${kind}`;
  const hint = '改扩展名不会改变内容：打开原来的文件，把内容照同类文件的写法抄成文本';
  return { severity: 'error', code, message, at: { path, line: 1, column: 1 }, hint };
}

/** Undefined if the bytes are not of the encoding. `partial` allows the last character to be cut off. */
function decode(encoding: string, bytes: Uint8Array, partial = false): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes, { stream: partial });
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** By the byte order mark, or by the zero bytes that ASCII characters have in UTF-16 on one side. */
function nameUtf16(bytes: Uint8Array, isUtf8: boolean): string | undefined {
  const even = bytes.reduce((count, byte, index) => (byte === 0 && index % 2 === 0 ? count + 1 : count), 0);
  const odd = bytes.reduce((count, byte, index) => (byte === 0 && index % 2 === 1 ? count + 1 : count), 0);
  const isLikely = isUtf8 ? (even + odd) * 4 > bytes.length : even + odd > 0;
  if (startsWith(bytes, [0xff, 0xfe]) || (isLikely && odd > even * 4)) {
    return 'UTF-16 LE（记事本称“Unicode”）';
  }
  return startsWith(bytes, [0xfe, 0xff]) || (isLikely && even > odd * 4) ? 'UTF-16 BE' : undefined;
}

function nameGb18030(bytes: Uint8Array): string | undefined {
  return decode('gb18030', bytes) === undefined ? undefined : 'GBK（GB 18030），中文 Windows 的旧编码';
}

/** The length of the longest prefix that is valid UTF-8, or is so but for a cut-off last character. */
function validLength(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (decode('utf-8', bytes.subarray(0, middle), true) === undefined) high = middle - 1;
    else low = middle;
  }
  return low;
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte);
}

function wrongEncoding(valid: SourceFile, encoding: string | undefined): Diagnostic {
  const code: LoadCode = 'SJ101';
  const found = encoding === undefined ? '从这里起不是 UTF-8 编码' : `看来是 ${encoding}`;
  const message = `文件应为 UTF-8 编码，${found}`;
  return { severity: 'error', code, message, at: pointAt(valid, valid.text.length), hint: SAVE_AS_UTF8 };
}

function tooLarge(path: string, size: number): Diagnostic {
  const code: LoadCode = 'SJ102';
  const message = `文件有 ${size} 字节，最多可以有 ${MOST_BYTES} 字节`;
  const hint = '请检查是否放错了文件；没有放错的，删去用不着的内容，如成片的空行和注释';
  return { severity: 'error', code, message, at: { path, line: 1, column: 1 }, hint };
}
