import { readFileSync } from 'node:fs';
import { isSystemError } from './system-error.js';

/** Made beside the bundle when the program is compiled (`scripts/bundle.js`): the SHA-256 of the bundle's files. */
const HASH_FILE = 'program.sha256';

/**
 * Tells this program from every other that could make other bytes of the same input, and the engine that runs it. Undefined for the
 * modules: nobody knows whether they, or the libraries, are what they were the last time.
 */
export function readProgramIdentity(): string | undefined {
  try {
    const hash = readFileSync(new URL(HASH_FILE, import.meta.url), 'utf8');
    return `${hash} ${process.version}`;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return undefined;
  }
}
