import path from 'node:path';
import type { Workspace } from '../workspace/workspace.js';
import { MARKER } from './marker.js';

/** An archive, and how messages name what is in it. */
export type Store = {
  readonly workspace: Workspace;
  /** Absolute. */
  readonly folder: string;
};

/** Where what is being written stands, on the disk of the archive. */
export const STAGING = '.staging';
export const LOG = 'LOG.jsonl';
export const README_FILE = 'README.txt';

/** All that may stand in an archive's folder itself. */
export const archiveEntries: Readonly<Record<string, 'file' | 'folder'>> = {
  [README_FILE]: 'file',
  [MARKER]: 'file',
  [LOG]: 'file',
  objects: 'folder',
  editions: 'folder',
  quarantine: 'folder',
  [STAGING]: 'folder',
  '.lock': 'folder',
};

/** The absolute path of what stands at `inside`, with `/`, in an archive. */
export function locateIn({ folder }: Store, inside: string): string {
  return path.join(folder, ...inside.split('/'));
}

/** Where a file that revisions share stands; `hash` is its SHA-256. */
export function objectPath(hash: string): string {
  return `objects/sha256/${hash.slice(0, 2)}/${hash}`;
}
