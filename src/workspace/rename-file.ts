import { renameSync } from 'node:fs';
import { isSystemError } from './system-error.js';

/** Windows reports a file that another program holds open as any of these. */
const heldCodes: ReadonlySet<string> = new Set(['EBUSY', 'EPERM', 'EACCES']);

const PAUSES_IN_MS = [20, 40, 80, 160, 320] as const;

/** True if the error may mean that another program has the file open. */
export function isHeldOpen(code: string, platform: NodeJS.Platform): boolean {
  return platform === 'win32' && heldCodes.has(code);
}

/**
 * Renames, replacing what stands there. On Windows a virus scanner or indexer opens each new file for a moment, and
 * the rename fails meanwhile; a file that is open in Word stays so, and fails after the last pause.
 */
export function renameFile(from: string, to: string): void {
  for (const pause of PAUSES_IN_MS) {
    if (tryRename(from, to)) return;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
  }
  renameSync(from, to);
}

function tryRename(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (isSystemError(error) && isHeldOpen(error.code, process.platform)) return false;
    throw error;
  }
}
