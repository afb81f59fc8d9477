import path from 'node:path';
import { listEditionYears } from '../workspace/list-edition-years.js';
import type { Workspace } from '../workspace/workspace.js';

/** A folder whose files editions are made from. */
export type WatchedFolder = {
  /** Absolute. */
  readonly root: string;
  /** The editions to be built again when something changes in it. */
  readonly editions: readonly string[];
  /** It is the same for all editions: what a run has opened of it is out of date. */
  readonly shared: boolean;
};

/**
 * What to watch for editions (absolute): their own folders, other years of their departments, since one may be the year
 * before of another, and layouts, fonts and subjects.
 */
export function findWatchedFolders(
  workspace: Workspace,
  editions: readonly string[],
): readonly WatchedFolder[] {
  const years = new Map<string, string[]>();
  for (const edition of editions) {
    for (const root of new Set([edition, ...listEditionYears(path.dirname(edition))])) {
      years.set(root, [...(years.get(root) ?? []), edition]);
    }
  }
  const own = [...years].map(([root, touched]) => ({ root, editions: touched, shared: false }));
  const shared = ['templates', 'fonts', 'subjects'].map((name) => path.join(workspace.root, name));
  return [...own, ...shared.map((root) => ({ root, editions, shared: true }))];
}
