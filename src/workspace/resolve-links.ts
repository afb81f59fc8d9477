import { realpathSync } from 'node:fs';
import path from 'node:path';
import { isSystemError } from './system-error.js';

/** Where an absolute path leads, links resolved as far as it is there. */
export function resolveLinks(absolute: string): string {
  try {
    return realpathSync(absolute);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const above = path.dirname(absolute);
    return above === absolute ? absolute : path.join(resolveLinks(above), path.basename(absolute));
  }
}
