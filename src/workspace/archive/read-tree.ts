import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listTree } from './list-tree.js';
import type { StagedFiles } from './stage-files.js';

/** All files of a folder by their path in it; undefined if anything in it is a link or special. System errors are thrown. */
export function readTree(folder: string): StagedFiles | undefined {
  const entries = listTree(folder);
  if (entries.some(({ kind }) => kind === 'other')) return undefined;
  const files = entries.filter(({ kind }) => kind === 'file');
  return new Map(files.map(({ path: inside }) => [inside, readFileSync(path.join(folder, inside))]));
}
