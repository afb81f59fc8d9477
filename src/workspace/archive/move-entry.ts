import { renameFile } from '../rename-file.js';
import { entryKind } from './entry-kind.js';

/**
 * Renames a file or a folder to a place where nothing stands. Gives false, with nothing done, if something does stand there. Both on
 * one disk, and nobody else writes there meanwhile (see `lockFolder`). The folder above is not flushed.
 */
export function moveEntry(from: string, to: string): boolean {
  if (entryKind(to) !== 'missing') return false;
  renameFile(from, to);
  return true;
}
