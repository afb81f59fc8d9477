import { andThen, type Diagnostic, fail, type Outcome, succeed } from '../diagnostic.js';
import { entryKind } from '../workspace/archive/entry-kind.js';
import { makeFolder } from '../workspace/archive/make-folder.js';
import { moveEntry } from '../workspace/archive/move-entry.js';
import { readStored } from '../workspace/archive/read-stored.js';
import { flushFolderOrThrow } from '../workspace/flush-folder.js';
import { renameFile } from '../workspace/rename-file.js';
import { refuseDamage } from './damage.js';
import { hashOf } from './hash.js';
import { formatNextLine, type Log, readLog } from './log.js';
import { stage } from './stage.js';
import { LOG, locateIn, type Store } from './store.js';

/**
 * The log of an archive. A line that a crash cut short is moved to `quarantine/`, and the log then says so. A log whose chain does
 * not hold is never continued.
 */
export function recoverLog(store: Store, now: Date): Outcome<Log> {
  const bytes = readStored(locateIn(store, LOG)) ?? new Uint8Array();
  const log = readLog(bytes);
  if (log.broken !== undefined) {
    return fail([refuseDamage('GD111', `归档库的日志 ${LOG} 从第 ${log.broken} 行起与前面的接不上`)]);
  }
  const whole = bytes.subarray(0, bytes.length - log.torn.length);
  return log.torn.length === 0 ? succeed(log) : cutTorn(store, log, whole, now);
}

/** What was cut short lies in quarantine before the log is replaced, in one rename, by its whole lines and one that tells of it. */
function cutTorn(store: Store, log: Log, whole: Uint8Array, now: Date): Outcome<Log> {
  const { torn } = log;
  const name = `LOG-${log.entries.length + 1}-${hashOf('sha256', torn).slice(0, 16)}`;
  const file = `quarantine/${name}`;
  const mended = Buffer.concat([
    whole,
    Buffer.from(formatNextLine(log, { event: 'quarantined', file }, now)),
  ]);
  const files = new Map([
    [name, torn],
    [LOG, mended],
  ]);
  return andThen(stage(store, 'log', files), () => {
    if (!makeFolder(store.folder, 'quarantine')) {
      return fail([refuseDamage('GD103', '归档库里的 quarantine 是链接或特殊文件')]);
    }
    if (entryKind(locateIn(store, file)) === 'missing') {
      moveEntry(locateIn(store, `.staging/log/${name}`), locateIn(store, file));
      flushFolderOrThrow(locateIn(store, 'quarantine'));
    }
    renameFile(locateIn(store, `.staging/log/${LOG}`), locateIn(store, LOG));
    flushFolderOrThrow(store.folder);
    return succeed(readLog(mended), [quarantined(file)]);
  });
}

function quarantined(file: string): Diagnostic {
  const message = `上次归档在记日志时中断，半行日志移到了归档库的 ${file}`;
  return { severity: 'info', code: 'GZ107', message };
}
