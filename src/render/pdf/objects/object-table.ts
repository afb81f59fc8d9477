import { PdfReference, type PdfStream, type PdfValue } from './pdf-value.js';

/** An object of the file: a value, or a stream. */
export type PdfObject = PdfValue | PdfStream;

/**
 * The numbered objects of a file while it is made. An object can be pointed at before it is known: `reserve` gives its
 * number, `put` its value.
 */
export class ObjectTable {
  readonly #objects: (PdfObject | undefined)[] = [];
  #isClosed = false;

  reserve(): PdfReference {
    if (this.#isClosed) throw new Error('the file is written; no object can be added');
    return new PdfReference(this.#objects.push(undefined));
  }

  put(reference: PdfReference, object: PdfObject): void {
    if (this.#objects[reference.number - 1] !== undefined)
      throw new Error(`object ${reference.number} twice`);
    this.#objects[reference.number - 1] = object;
  }

  add(object: PdfObject): PdfReference {
    const reference = this.reserve();
    this.put(reference, object);
    return reference;
  }

  /** All objects; the first has number 1. None can be added afterwards. */
  close(): readonly PdfObject[] {
    this.#isClosed = true;
    return this.#objects.map((object, index) => {
      if (object === undefined) throw new Error(`object ${index + 1} was reserved and never put`);
      return object;
    });
  }
}

/** True for streams, which stand in a file by themselves. */
export function isStream(object: PdfObject): object is PdfStream {
  return typeof object === 'object' && object !== null && 'bytes' in object && 'dictionary' in object;
}
