import { rmSync } from 'node:fs';

/** Removes a file, or a folder with all that is in it; links are removed, never followed. What is not there is no fault. */
export function removeTree(absolute: string): void {
  rmSync(absolute, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
}
