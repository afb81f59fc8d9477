import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readStored } from '../archive/read-stored.js';
import { isSystemError } from '../system-error.js';
import { boundDrawer, DRAWER_LIMIT } from './bound-drawer.js';

/** Drafts are nobody else's business. Windows takes the rights of the folder above. */
const OWNER_ONLY = 0o700;

/**
 * The bytes that the cache in `folder` (absolute) keeps under a hash; undefined if there are none
 * or the system does not give them. They may be torn or forged: whoever reads them checks them.
 */
export function readCached(folder: string, name: string): Uint8Array | undefined {
  return attempt(() => readStored(path.join(drawerOf(folder, name), name)));
}

/**
 * Keeps bytes under a hash, or does not: a cache is not worth a fault. A reader sees the older bytes or the new ones. They are not
 * flushed: what a power cut tears is found out when it is read.
 */
export function writeCached(folder: string, name: string, bytes: Uint8Array): void {
  if (bytes.length > DRAWER_LIMIT) return;
  const drawer = drawerOf(folder, name);
  attempt(() => {
    mkdirSync(drawer, { recursive: true, mode: OWNER_ONLY });
    const fresh = path.join(drawer, `${name}.${randomUUID()}`);
    replaceFile(fresh, path.join(drawer, name), bytes);
    boundDrawer(drawer);
  });
}

/** `fresh` is beside `target`; nothing is left of it. System errors are thrown. */
function replaceFile(fresh: string, target: string, bytes: Uint8Array): void {
  try {
    writeFileSync(fresh, bytes, { flag: 'wx' });
    renameSync(fresh, target);
  } finally {
    rmSync(fresh, { force: true });
  }
}

/** One of 256, by the first digits of the name. */
function drawerOf(folder: string, name: string): string {
  return path.join(folder, name.slice(0, 2));
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return undefined;
  }
}
