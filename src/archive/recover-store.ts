import { andThen, type Diagnostic, fail, type Outcome, succeed } from '../diagnostic.js';
import { appendText } from '../workspace/archive/append-text.js';
import { isGone, readLock } from '../workspace/archive/lock-owner.js';
import { removeTree } from '../workspace/archive/remove-tree.js';
import { listEntries } from '../workspace/archive/scan-tree.js';
import { refuseDamage } from './damage.js';
import { listRevisions } from './list-revisions.js';
import { continueLog, formatNextLine, type Log, type LogEvent } from './log.js';
import { listLogged } from './logged-revisions.js';
import { recoverLog } from './recover-log.js';
import { formatRevision, isArchiveName, type Revision } from './revision.js';
import { LOG, locateIn, STAGING, type Store } from './store.js';
import { openBagFolder } from './verify/bag-folder.js';
import { verifyBag } from './verify/verify-bag.js';

/**
 * Mends what an interruption left behind, and gives the log: a line cut short is moved away, a revision that was put in place
 * and not logged is checked and logged. The lock is held.
 */
export function recoverStore(store: Store, now: Date): Outcome<Log> {
  return andThen(recoverLog(store, now), (log) => {
    const logged = listLogged(log);
    const { revisions } = listRevisions((inside) => listFolders(store, inside));
    const forgotten = revisions.filter((revision) => !logged.has(formatRevision(revision)));
    const [last, ...more] = forgotten;
    // An interruption leaves one: the next run logs it before it adds another. More means that the log has lost lines.
    if (more.length > 0) return fail(forgotten.map(refuseForgotten));
    return last ? adopt(store, log, last, now) : succeed(log);
  });
}

/** Removes what was being written when a run ended; the locks of others who wait stay. The lock is held. */
export function clearStaging(store: Store): void {
  for (const { path: name, kind } of listEntries(locateIn(store, STAGING))) {
    const absolute = locateIn(store, `${STAGING}/${name}`);
    const isLock = kind === 'folder' && name.startsWith('lock-');
    const owner = isLock ? readLock(absolute)?.owner : undefined;
    if (!owner || isGone(owner)) removeTree(absolute);
  }
}

/** Adds an event to the log; gives the log as it then is. */
export function logEvent(store: Store, log: Log, event: LogEvent, now: Date): Log {
  appendText(locateIn(store, LOG), formatNextLine(log, event, now));
  return continueLog(log, event, now);
}

function listFolders(store: Store, inside: string): readonly string[] {
  const folders = listEntries(locateIn(store, inside)).filter(({ kind }) => kind === 'folder');
  return folders.map(({ path: name }) => name).filter(isArchiveName);
}

/** A revision that is whole and follows those that are logged is one that an interruption left. */
function adopt(store: Store, log: Log, revision: Revision, now: Date): Outcome<Log> {
  const name = formatRevision(revision);
  const older = { ...revision, revision: revision.revision - 1 };
  if (older.revision > 0 && !listLogged(log).has(formatRevision(older))) {
    return fail([refuseDamage('GD115', `修订版 ${name} 没有记在日志里，它前面的也没有`)]);
  }
  const { faults, seal } = verifyBag(openBagFolder(store.folder, revision), true);
  if (seal === undefined || faults.length > 0) {
    const fault = refuseDamage('GD120', `修订版 ${name} 没有记在日志里，与它自己的清单也不符`);
    return fail([fault, ...faults]);
  }
  const event = { event: 'recovered', revision: name, bag: seal } as const;
  return succeed(logEvent(store, log, event, now), [recovered(name)]);
}

function refuseForgotten(revision: Revision): Diagnostic {
  return refuseDamage('GD114', `修订版 ${formatRevision(revision)} 没有记在日志里`);
}

function recovered(name: string): Diagnostic {
  const message = `上次归档中断时已经放好的修订版 ${name} 核对无误，补记进了日志`;
  return { severity: 'info', code: 'GZ106', message };
}
