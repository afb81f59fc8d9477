import { andThen, fail, type Outcome, succeed } from '../diagnostic.js';
import { lockFolder } from '../workspace/archive/lock-folder.js';
import { attemptWrite } from '../workspace/attempt-write.js';
import { resolveLinks } from '../workspace/resolve-links.js';
import { describeHolder } from './describe-holder.js';
import type { Log } from './log.js';
import { labelStore, openStore } from './open-store.js';
import { clearStaging, recoverStore } from './recover-store.js';
import { locateIn, STAGING, type Store } from './store.js';

/**
 * Does a piece of work on an archive that nobody else writes to meanwhile. The archive is made if it is not there; what an earlier
 * interruption left is mended first, and the work gets the store, no link on the way to it, and the log. It does not yield. What the system
 * refuses to write is a fault XR1xx, what it refuses to read GD105.
 */
export function withLockedStore<T>(
  named: Store,
  now: Date,
  work: (store: Store, log: Log) => Outcome<T>,
): Outcome<T> {
  // A link to the archive is the user's own; none in it is followed.
  const store = { ...named, folder: resolveLinks(named.folder) };
  return attemptInStore(store, () =>
    andThen(openStore(store), () => {
      const lock = lockFolder(store.folder, locateIn(store, STAGING), now);
      if (!lock.held) return fail([describeHolder(store, lock.owner)]);
      try {
        clearStaging(store);
        return andThen(labelStore(store), () => andThen(recoverStore(store, now), (log) => work(store, log)));
      } finally {
        // What is left of it is tidied away by the next run otherwise.
        attemptInStore(store, () => succeed(clearStaging(store)));
        lock.release();
      }
    }),
  );
}

/** What the system refuses in an archive is a fault of writing there. */
export function attemptInStore<T>({ workspace, folder }: Store, run: () => Outcome<T>): Outcome<T> {
  return andThen(attemptWrite(workspace, folder, run, '--archive'), (outcome) => outcome);
}
