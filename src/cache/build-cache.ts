import { readFontFile } from '../workspace/read-font-file.js';
import type { Workspace } from '../workspace/workspace.js';
import { hashOf } from './hash-of.js';

/** The build cache as one run sees it. */
export type BuildCache = {
  /** Absolute. */
  readonly folder: string;
  /** See `readProgramIdentity`. */
  readonly program: string;
  /** The SHA-256 of a file in `fonts/`, hashed once a run; undefined if it cannot be read. */
  readonly hashFont: (name: string) => string | undefined;
};

export function openBuildCache(workspace: Workspace, folder: string, program: string): BuildCache {
  const known = new Map<string, string>();
  const hashFont = (name: string) => {
    const font = known.has(name) ? undefined : readFontFile(workspace, name);
    if (font?.ok) known.set(name, hashOf(font.value.bytes));
    return known.get(name);
  };
  return { folder, program, hashFont };
}
