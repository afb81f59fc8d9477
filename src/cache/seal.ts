import { hashOf } from './hash-of.js';

/** A value as bytes that only {@link openSealed} under the same key takes for it: a torn or misplaced entry is none. */
export function seal(key: string, value: unknown): Uint8Array {
  const body = JSON.stringify(value);
  return new TextEncoder().encode(`${hashOf(`${key}\n${body}`)}\n${body}`);
}

/**
 * The value that was sealed under a key; undefined if the bytes are anything else. Keys hold the program's identity,
 * so that whoever opens a value has the same idea of `T` as who sealed it.
 */
export function openSealed<T>(key: string, bytes: Uint8Array | undefined): T | undefined {
  const text = new TextDecoder().decode(bytes);
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  return end > 0 && text.slice(0, end) === hashOf(`${key}\n${body}`) ? (JSON.parse(body) as T) : undefined;
}
