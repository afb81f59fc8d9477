import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { isSystemError } from './system-error.js';

/**
 * Makes a folder and those above it, and gives the topmost that was not there. System errors are thrown. Node's own
 * way (`recursive`) calls a read-only disk `ENOENT`, and goes on for ever where a folder can never be made.
 */
export function makeFolders(absolute: string): string | undefined {
  if (isFolder(absolute)) return undefined;
  const above = path.dirname(absolute);
  const first = above === absolute ? undefined : makeFolders(above);
  try {
    mkdirSync(absolute);
    return first ?? absolute;
  } catch (error) {
    // Another process may have made it meanwhile.
    if (isSystemError(error) && error.code === 'EEXIST' && isFolder(absolute)) return first;
    throw error;
  }
}

function isFolder(absolute: string): boolean {
  return statSync(absolute, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
