import { readdirSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { isSystemError } from '../system-error.js';

/** Who holds a lock. */
export type LockOwner = {
  readonly pid: number;
  readonly host: string;
  /** ISO 8601, UTC. */
  readonly since: string;
};

/** The name is different in every lock: whoever removes it removes the lock that was seen, and no later one. */
const OWNER = /^owner-[0-9a-f-]{36}\.json$/;

export type HeldLock = {
  /** The name of its file in the lock; undefined if there is none: a lock that is being removed. */
  readonly file: string | undefined;
  /** Undefined if the file does not say. */
  readonly owner: LockOwner | undefined;
};

/** Who holds a lock; undefined if nobody does any more. */
export function readLock(lock: string): HeldLock | undefined {
  try {
    const file = readdirSync(lock).find((name) => OWNER.test(name));
    if (file === undefined) return { file, owner: undefined };
    return { file, owner: parseOwner(readFileSync(path.join(lock, file), 'utf8')) };
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'ENOENT') throw error;
    return undefined;
  }
}

/**
 * True if the owner ran on this computer and runs no longer. A process takes one lock at a time and asks before it has it: its own
 * number in another's lock is that of an earlier process.
 */
export function isGone({ pid, host }: LockOwner): boolean {
  if (host !== hostname()) return false;
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    // EPERM: it runs, for someone else.
    return isSystemError(error) && error.code === 'ESRCH';
  }
}

function parseOwner(text: string): LockOwner | undefined {
  try {
    const { pid, host, since } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    if (!Number.isSafeInteger(pid) || typeof host !== 'string' || typeof since !== 'string') return undefined;
    return { pid: Number(pid), host, since };
  } catch {
    return undefined;
  }
}
