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
  if (isArray(value)) return printArray(value);
  return printDictionary(value);
}

/** A number with at most three decimals: thousandths of a point are far below what a device can place. */
export function printNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a number for a PDF: ${value}`);
  const rounded = Math.round(value * 1000) / 1000;
  return String(Object.is(rounded, -0) ? 0 : rounded).replace(/^(-?)0\./, '$1.');
}

/** The characters that end a token by themselves (7.2.2). */
const DELIMITERS = new Set(Array.from('[]()<>{}/', (delimiter) => delimiter.charCodeAt(0)));

/** A token behind others, parted from them only where they would run into one. */
function addToken(printed: string, token: string): string {
  const runsOn =
    !DELIMITERS.has(printed.charCodeAt(printed.length - 1)) && !DELIMITERS.has(token.charCodeAt(0));
  return runsOn ? `${printed} ${token}` : printed + token;
}

function printArray(values: readonly PdfValue[]): string {
  let printed = '[';
  for (const value of values) printed = addToken(printed, printValue(value));
  return `${printed}]`;
}

function printDictionary(dictionary: PdfDictionary): string {
  let printed = '<<';
  for (const key of Object.keys(dictionary)) {
    const value = dictionary[key];
    if (value !== undefined) printed = addToken(printed + printKey(key), printValue(value));
  }
  return `${printed}>>`;
}

const printedKeys = new Map<string, string>();

/** Keys are few, and come again in every dictionary. */
function printKey(key: string): string {
  const known = printedKeys.get(key) ?? printName(key);
  printedKeys.set(key, known);
  return known;
}

const REGULAR = /^[A-Za-z0-9+\-_.:]$/;

function printName(name: string): string {
  if (/^[A-Za-z0-9]+$/.test(name)) return `/${name}`;
  const bytes = Array.from(Buffer.from(name, 'utf8'), (byte) => {
    const character = String.fromCharCode(byte);
    return REGULAR.test(character) ? character : `#${byte.toString(16).padStart(2, '0')}`;
  });
  return `/${bytes.join('')}`;
}

/** ASCII as a literal string, everything else as UTF-16 with its byte order mark (7.9.2.2). */
function printText(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  return `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
}

function isArray(value: PdfValue): value is readonly PdfValue[] {
  return Array.isArray(value);
}
