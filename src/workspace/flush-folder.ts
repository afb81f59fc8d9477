import { closeSync, fsyncSync, openSync } from 'node:fs';
import { isSystemError } from './system-error.js';

/** What Windows and some network disks answer: they flush no folders. Anything else is a fault of the disk. */
const unable: ReadonlySet<string> = new Set([
  'EPERM',
  'EACCES',
  'EISDIR',
  'EINVAL',
  'EBADF',
  'ENOTSUP',
  'ENOSYS',
]);

/**
 * Makes the renames in a folder last through a power cut. Windows and some network disks cannot flush a folder:
 * there the renames have happened all the same, and the system writes them when it does.
 */
export function flushFolder(folder: string): void {
  try {
    flush(folder);
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

/** The same, where what is not on the disk must not be taken as written: a fault of the disk is thrown. */
export function flushFolderOrThrow(folder: string): void {
  try {
    flush(folder);
  } catch (error) {
    if (!isSystemError(error) || !unable.has(error.code)) throw error;
  }
}

function flush(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
