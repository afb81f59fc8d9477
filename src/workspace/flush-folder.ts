import { closeSync, fsyncSync, openSync } from 'node:fs';
import { isSystemError } from './system-error.js';

/**
 * Makes the renames in a folder last through a power cut. Windows and some network disks cannot flush a folder:
 * there the renames have happened all the same, and the system writes them when it does.
 */
export function flushFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}
