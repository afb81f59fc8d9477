import { PdfBytes, type PdfDictionary, PdfName, PdfReference, PdfText, type PdfValue } from './pdf-value.js';

/** A value as it stands in a file, with no space that is not needed. */
export function printValue(value: PdfValue): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return printNumber(value);
  if (value instanceof PdfName) return printName(value.name);
  if (value instanceof PdfReference) return `${value.number} 0 R`;
  if (value instanceof PdfText) return printText(value.text);
  if (value instanceof PdfBytes) return `<${Buffer.from(value.bytes).toString('hex')}>`;
  if (value instanceof Date) return `(D:${value.toISOString().replace(/\D/g, '').slice(0, 14)}Z)`;
  if (isArray(value)) return `[${joinTokens(value.map(printValue))}]`;
  return printDictionary(value);
}

/** A number with at most three decimals: thousandths of a point are far below what a device can place. */
export function printNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a number for a PDF: ${value}`);
  const rounded = Math.round(value * 1000) / 1000;
  return String(Object.is(rounded, -0) ? 0 : rounded).replace(/^(-?)0\./, '$1.');
}

/** Tokens side by side, parted only where they would run into one. */
export function joinTokens(tokens: readonly string[]): string {
  let joined = '';
  for (const token of tokens) {
    const parted = joined === '' || /[[\](<>){}/]/.test(joined.slice(-1)) || /^[[(</]/.test(token);
    joined += parted ? token : ` ${token}`;
  }
  return joined;
}

function printDictionary(dictionary: PdfDictionary): string {
  const tokens = Object.entries(dictionary).flatMap(([key, value]) =>
    value === undefined ? [] : [printName(key), printValue(value)],
  );
  return `<<${joinTokens(tokens)}>>`;
}

function printName(name: string): string {
  const bytes = [...Buffer.from(name, 'utf8')];
  const escaped = bytes.map((byte) => {
    const character = String.fromCharCode(byte);
    return /[A-Za-z0-9+\-_.:]/.test(character) ? character : `#${byte.toString(16).padStart(2, '0')}`;
  });
  return `/${escaped.join('')}`;
}

/** ASCII as a literal string, everything else as UTF-16 with its byte order mark (7.9.2.2). */
function printText(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  return `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
}

function isArray(value: PdfValue): value is readonly PdfValue[] {
  return Array.isArray(value);
}
