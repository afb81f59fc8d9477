import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { flushFolderOrThrow } from '../flush-folder.js';
import { readChunks } from './read-chunks.js';
import { scanTree } from './scan-tree.js';

/** Files by their path in a folder, with `/`. */
export type StagedFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Writes a new folder so that it lasts through a power cut: every file exclusively and flushed, all of them read back and
 * compared, then the folders flushed from the bottom up. Gives the path of a file that reads differently from what was written;
 * undefined when all is well. System errors are thrown.
 */
export function stageFiles(folder: string, files: StagedFiles): string | undefined {
  mkdirSync(folder);
  for (const [inside, bytes] of files) {
    const file = locate(folder, inside);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes, { flag: 'wx', flush: true });
  }
  for (const [inside, bytes] of files) {
    if (!holdsBytes(locate(folder, inside), bytes)) return inside;
  }
  const folders = scanTree(folder).filter(({ kind }) => kind === 'folder');
  for (const each of folders.toReversed()) flushFolderOrThrow(locate(folder, each.path));
  flushFolderOrThrow(folder);
  return undefined;
}

/** Piece by piece: a scan of hundreds of MiB is in memory once already. */
function holdsBytes(file: string, bytes: Uint8Array): boolean {
  let at = 0;
  for (const chunk of readChunks(file)) {
    if (Buffer.compare(chunk, bytes.subarray(at, at + chunk.length)) !== 0) return false;
    at += chunk.length;
  }
  return at === bytes.length;
}

function locate(folder: string, inside: string): string {
  return path.join(folder, ...inside.split('/'));
}
