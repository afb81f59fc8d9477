import { readStored } from './archive/read-stored.js';
import { isSystemError } from './system-error.js';

/** The bytes of a file that stands where an output goes; undefined if none does, or if it cannot be read. */
export function readOutput(absolute: string): Uint8Array | undefined {
  try {
    return readStored(absolute);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return undefined;
  }
}
