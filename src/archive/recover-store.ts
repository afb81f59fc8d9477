import { andThen, type Diagnostic, fail, type Outcome, succeed } from '../diagnostic.js';
import { appendText } from '../workspace/archive/append-text.js';
import { listEntries } from '../workspace/archive/list-tree.js';
import { isGone, readLock } from '../workspace/archive/lock-owner.js';
import { readTree } from '../workspace/archive/read-tree.js';
import { removeTree } from '../workspace/archive/remove-tree.js';
import { isWholeBag } from './check-bag.js';
import { hashOf } from './hash.js';
import { listRevisions } from './list-revisions.js';
import { continueLog, formatNextLine, type Log, type LogEvent } from './log.js';
import { recoverLog } from './recover-log.js';
import { formatRevision, type Revision, revisionFolder } from './revision.js';
import { LOG, locateIn, STAGING, type Store } from './store.js';
import { storeDamage } from './store-codes.js';

/**
 * Mends what an interruption left behind, and gives the log: a line cut short is moved away, a revision that was put in place
 * and not logged is checked and logged. The lock is held.
 */
export function recoverStore(store: Store, now: Date): Outcome<Log> {
  return andThen(recoverLog(store, now), (log) => {
    const logged = new Set(log.entries.flatMap((entry) => ('revision' in entry ? [entry.revision] : [])));
    const forgotten = listRevisions(store).filter((revision) => !logged.has(formatRevision(revision)));
    // A run places one revision and logs it before the next: that more are unknown is no interruption's work.
    if (forgotten.length > 1) return fail([cutLog(forgotten.map(formatRevision))]);
    return forgotten.reduce<Outcome<Log>>(
      (outcome, revision) => andThen(outcome, (known) => adopt(store, known, revision, now)),
      succeed(log),
    );
  });
}

/** Removes what was being written when a run ended; the locks of others who wait stay. The lock is held. */
export function clearStaging(store: Store): void {
  for (const { path: name } of listEntries(locateIn(store, STAGING))) {
    const absolute = locateIn(store, `${STAGING}/${name}`);
    const owner = name.startsWith('lock-') ? readLock(absolute)?.owner : undefined;
    if (!owner || isGone(owner)) removeTree(absolute);
  }
}

/** Adds an event to the log; gives the log as it then is. */
export function logEvent(store: Store, log: Log, event: LogEvent, now: Date): Log {
  appendText(locateIn(store, LOG), formatNextLine(log, event, now));
  return continueLog(log, event, now);
}

function adopt(store: Store, log: Log, revision: Revision, now: Date): Outcome<Log> {
  const name = formatRevision(revision);
  const files = readTree(locateIn(store, revisionFolder(revision)));
  const tags = files?.get('tagmanifest-sha256.txt');
  if (!files || !tags || !isWholeBag(files, revision)) {
    return fail([storeDamage('GD704', `修订版 ${name} 没有记在日志里，与它自己的清单也不符`)]);
  }
  const event = { event: 'recovered', revision: name, bag: hashOf('sha256', tags) } as const;
  return succeed(logEvent(store, log, event, now), [recovered(name)]);
}

function cutLog(names: readonly string[]): Diagnostic {
  const what = `归档库的日志 ${LOG} 没有记 ${names.length} 个修订版：${names.join('、')}`;
  return storeDamage('GD705', `${what}；中断最多留下一个，日志缺了或被换成了旧的`);
}

function recovered(name: string): Diagnostic {
  const message = `上次归档中断时已经放好的修订版 ${name} 核对无误，补记进了日志`;
  return { severity: 'info', code: 'GZ106', message };
}
