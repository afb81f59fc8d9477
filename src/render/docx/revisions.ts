import type { Change } from '../../document/nodes.js';
import type { Correction } from '../renderer.js';

/** The number of a change in the file, who made it and when (ISO 8601). */
export type Revision = { readonly id: number; readonly author: string; readonly date: string };

/** Gives each change a number of its own. */
export type Revise = () => Revision;

/** Numbers revisions from `first` on: bookmarks have the numbers before it, and no two of either may share one. */
export function numberRevisions({ author, date }: Correction, first: number): Revise {
  const written = date.toISOString().replace(/\.\d+Z$/, 'Z');
  let id = first;
  return () => ({ id: id++, author, date: written });
}

/** What the properties of a row or of a paragraph's mark say of its change. */
export type TrackedChange = {
  readonly insertion?: Revision;
  readonly deletion?: Revision;
};

export function trackChange(change: Change | undefined, revise: Revise): TrackedChange {
  switch (change) {
    case undefined:
      return {};
    case 'inserted':
      return { insertion: revise() };
    case 'deleted':
      return { deletion: revise() };
    default:
      return change satisfies never;
  }
}
