import type { Log } from './log.js';
import { parseRevision, type Revision } from './revision.js';

/** A revision that the log names. */
export type LoggedRevision = Revision & {
  /** The SHA-256 of its `tagmanifest-sha256.txt`. */
  readonly bag: string;
  /** When it was logged, as the log writes it. */
  readonly time: string;
  /** The line that names it, from 1. */
  readonly seq: number;
};

/** The revisions that a log names, by their name, in its order. The first line counts: no second one is ever written. */
export function listLogged({ entries }: Log): ReadonlyMap<string, LoggedRevision> {
  const logged = new Map<string, LoggedRevision>();
  for (const entry of entries) {
    if (entry.event === 'quarantined' || logged.has(entry.revision)) continue;
    const revision = parseRevision(entry.revision);
    const { bag, time, seq } = entry;
    if (revision) logged.set(entry.revision, { ...revision, bag, time, seq });
  }
  return logged;
}
