import { realpathSync } from 'node:fs';
import { isSystemError } from '../system-error.js';
import { listEntries } from './scan-tree.js';

const SIGNS: ReadonlySet<string> = new Set(['archive.json', 'LOG.jsonl', 'editions']);

/**
 * The real path of a folder that is an archive, or that was one before something of it got lost; undefined if nothing there looks
 * like one. The link that may lead to the archive is the caller's own; none in it is followed.
 */
export function findArchive(folder: string): string | undefined {
  try {
    const archive = realpathSync(folder);
    return listEntries(archive).some(({ path }) => SIGNS.has(path)) ? archive : undefined;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return undefined;
  }
}
