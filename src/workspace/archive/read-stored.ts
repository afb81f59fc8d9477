import { readFileSync } from 'node:fs';
import { entryKind } from './entry-kind.js';

/** The bytes of a file; undefined if there is none, or anything else in its place, a link too. System errors are thrown. */
export function readStored(absolute: string): Uint8Array | undefined {
  return entryKind(absolute) === 'file' ? readFileSync(absolute) : undefined;
}
