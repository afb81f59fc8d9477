import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { NewFolder } from './create-folder.js';
import { isSystemError } from './system-error.js';

/** True if a folder holds these files, byte for byte, and no others. */
export function holdsFiles({ target, files }: NewFolder): boolean {
  try {
    const there = listFiles(target);
    return there.length === files.size && there.every((inside) => isSame(target, inside, files.get(inside)));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return false;
  }
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((inside) => inside.split(path.sep).join('/'));
}

function isSame(folder: string, inside: string, bytes: Uint8Array | undefined): boolean {
  const file = path.join(folder, ...inside.split('/'));
  return bytes !== undefined && statSync(file).size === bytes.length && readFileSync(file).equals(bytes);
}
