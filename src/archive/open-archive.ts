import { andThen, fail, type Outcome, succeed } from '../diagnostic.js';
import type { RawFile } from '../source.js';
import { findArchive } from '../workspace/archive/find-archive.js';
import { showPath, type Workspace } from '../workspace/workspace.js';
import { refuseDamage } from './damage.js';
import { type Log, readLog } from './log.js';
import { type LoggedRevision, listLogged } from './logged-revisions.js';
import { isMarker, MARKER } from './marker.js';
import type { OpenCode } from './open-codes.js';
import { readArchived } from './read-archived.js';
import { LOG, type Store } from './store.js';

/** An archive that is read; nothing is ever written through it. */
export type OpenArchive = {
  readonly store: Store;
  /** In the order of the log. */
  readonly revisions: readonly LoggedRevision[];
  /** The hash of the log's last line: docs/归档格式.md. */
  readonly head: string;
};

/**
 * Opens an archive for use: its format and the chain of its log are checked, its revisions when they are opened. `folder` is
 * absolute. A line that a crash cut short is no fault: the next run of `archive` takes it away.
 */
export function openArchive(workspace: Workspace, typed: string): Outcome<OpenArchive> {
  const folder = findArchive(typed);
  if (folder === undefined) return fail([notAnArchive(showPath(workspace, typed))]);
  const store = { workspace, folder };
  return andThen(andThen(readArchived(store, MARKER, 'GD101'), checkFormat), () =>
    andThen(andThen(readArchived(store, LOG, 'GD118'), readChain), (log) =>
      succeed({ store, revisions: [...listLogged(log).values()], head: log.head }),
    ),
  );
}

/** What a folder is not that `--archive` names. */
export function notAnArchive(shown: string) {
  const code: OpenCode = 'YF122';
  const hint = '核对 --archive；归档库由 gongkai archive 建立。';
  return { severity: 'error', code, message: `“${shown}”不是归档库：里面没有 archive.json`, hint } as const;
}

function checkFormat({ path, bytes }: RawFile): Outcome<undefined> {
  if (isMarker(bytes)) return succeed(undefined);
  return fail([refuseDamage('GD101', `“${path}”不是本程序能读的归档格式`)]);
}

function readChain({ path, bytes }: RawFile): Outcome<Log> {
  const log = readLog(bytes);
  if (log.broken === undefined) return succeed(log);
  return fail([refuseDamage('GD111', `日志“${path}”从第 ${log.broken} 行起与前面的接不上`)]);
}
