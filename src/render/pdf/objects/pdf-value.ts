/**
 * The values that a PDF file is made of (ISO 32000-1, 7.3). Numbers, booleans, null, arrays and dictionaries are
 * JavaScript's own; a dictionary's entries that are undefined are not written.
 */
export type PdfValue =
  | number
  | boolean
  | null
  | PdfName
  | PdfText
  | PdfBytes
  | PdfReference
  | Date
  | readonly PdfValue[]
  | PdfDictionary;

export type PdfDictionary = { readonly [key: string]: PdfValue | undefined };

/** `/Name`. */
export class PdfName {
  constructor(readonly name: string) {}
}

/** Text that people read. */
export class PdfText {
  constructor(readonly text: string) {}
}

/** A string of bytes that no person reads, such as an identifier. */
export class PdfBytes {
  constructor(readonly bytes: Uint8Array) {}
}

/** Stands for an object of the file. */
export class PdfReference {
  constructor(readonly number: number) {}
}

export function name(value: string): PdfName {
  return new PdfName(value);
}

export function text(value: string): PdfText {
  return new PdfText(value);
}

/** The dictionary of a stream without its length and filter, and the stream's bytes before compression. */
export type PdfStream = {
  readonly dictionary: PdfDictionary;
  readonly bytes: Uint8Array;
  /** XMP must be readable without decompression (ISO 19005-3, 6.6.2.1 by way of archives that search for it). */
  readonly plain?: boolean;
};
