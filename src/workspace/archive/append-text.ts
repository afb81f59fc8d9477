import { closeSync, fsyncSync, openSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { flushFolderOrThrow } from '../flush-folder.js';
import { entryKind } from './entry-kind.js';

/** Adds text at the end of a file, which is made if it is not there, and flushes it. */
export function appendText(file: string, text: string): void {
  const isNew = entryKind(file) === 'missing';
  const handle = openSync(file, 'a');
  try {
    writeFileSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  if (isNew) flushFolderOrThrow(path.dirname(file));
}
