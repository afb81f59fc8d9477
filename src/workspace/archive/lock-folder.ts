import { randomUUID } from 'node:crypto';
import { renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { makeFolders } from '../make-folders.js';
import { renameFile } from '../rename-file.js';
import { isSystemError } from '../system-error.js';
import { isGone, type LockOwner, readLock } from './lock-owner.js';
import { removeTree } from './remove-tree.js';

export type Locked =
  | { readonly held: true; readonly release: () => void }
  /** By whom, as far as the lock says. */
  | { readonly held: false; readonly owner: LockOwner | undefined };

/** Each failed attempt means that a lock came or went meanwhile, or that a virus scanner on Windows looks at the fresh one. */
const ATTEMPTS = 20;
const PAUSE_IN_MS = 20;

/**
 * Takes the lock of a folder: `.lock/` in it. The lock is made whole in `staging`, a folder on the same disk, and renamed: a
 * rename fails while a lock with an owner stands there. The lock of a process that is gone is taken over. Release it in any case.
 */
export function lockFolder(folder: string, staging: string, now: Date): Locked {
  const lock = path.join(folder, '.lock');
  const token = randomUUID();
  const fresh = path.join(staging, `lock-${token}`);
  const owner: LockOwner = { pid: process.pid, host: hostname(), since: now.toISOString() };
  let refused: unknown;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    refused = tryTake(lock, fresh, { file: `owner-${token}.json`, text: `${JSON.stringify(owner)}\n` });
    if (!refused) return { held: true, release: () => release(lock, fresh) };
    const holder = clearStale(lock);
    if (holder) {
      removeTree(fresh);
      return { held: false, owner: holder.owner };
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_IN_MS);
  }
  removeTree(fresh);
  throw refused;
}

/** Gives the error that may mean that a lock stands there. */
function tryTake(
  lock: string,
  fresh: string,
  owner: { readonly file: string; readonly text: string },
): unknown {
  try {
    makeFolders(fresh);
    writeFileSync(path.join(fresh, owner.file), owner.text, { flush: true });
    renameSync(fresh, lock);
    return undefined;
  } catch (error) {
    if (isSystemError(error) && meansTaken.has(error.code)) return error;
    throw error;
  }
}

/** What systems answer when a folder stands there, Windows two of them; or when a holder that tidied up took the fresh lock away. */
const meansTaken: ReadonlySet<string> = new Set(['EEXIST', 'ENOTEMPTY', 'EPERM', 'EACCES', 'ENOENT']);

/** Gives the holder of a lock. If nobody holds it, what is left of it is removed. */
function clearStale(lock: string): { readonly owner: LockOwner | undefined } | undefined {
  const seen = readLock(lock);
  if (!seen) return undefined;
  const { file, owner } = seen;
  if (file !== undefined && !(owner && isGone(owner))) return { owner };
  if (file !== undefined) rmSync(path.join(lock, file), { force: true });
  try {
    rmdirSync(lock);
  } catch (error) {
    // Another taker was here before, or a new lock already is.
    if (!isSystemError(error)) throw error;
  }
  return undefined;
}

/**
 * Renamed first: a lock that is removed in parts would for a moment be one without an owner. If the system refuses, the work is
 * done all the same, and the next run takes over the lock of a process that is gone.
 */
function release(lock: string, fresh: string): void {
  try {
    renameFile(lock, fresh);
    removeTree(fresh);
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}
