import { readFileSync } from 'node:fs';
import { isSystemError } from './system-error.js';
import { resolveFromCaller, type Workspace } from './workspace.js';

/** The text of a file that a message points to, for its excerpt; undefined if it is gone. Bad bytes show as U+FFFD. */
export function readSourceText(workspace: Workspace, shownPath: string): string | undefined {
  try {
    return new TextDecoder().decode(readFileSync(resolveFromCaller(workspace, shownPath)));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return undefined;
  }
}
