import path from 'node:path';
import type { Workspace } from '../workspace/workspace.js';

/** An archive that is written to. */
export type Store = {
  readonly workspace: Workspace;
  /** Absolute. */
  readonly folder: string;
};

/** Where what is being written stands, on the disk of the archive. */
export const STAGING = '.staging';
export const LOG = 'LOG.jsonl';

/** The absolute path of what stands at `inside`, with `/`, in an archive. */
export function locateIn({ folder }: Store, inside: string): string {
  return path.join(folder, ...inside.split('/'));
}

/** Where a file that revisions share stands; `hash` is its SHA-256. */
export function objectPath(hash: string): string {
  return `objects/sha256/${hash.slice(0, 2)}/${hash}`;
}
