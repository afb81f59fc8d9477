import { andThen, type Diagnostic, fail, type Outcome, succeed } from '../diagnostic.js';
import { entryKind } from '../workspace/archive/entry-kind.js';
import { makeFolder } from '../workspace/archive/make-folder.js';
import { moveEntry } from '../workspace/archive/move-entry.js';
import { readStored } from '../workspace/archive/read-stored.js';
import { flushFolderOrThrow } from '../workspace/flush-folder.js';
import { renameFile } from '../workspace/rename-file.js';
import { hashOf } from './hash.js';
import { formatNextLine, type Log, readLog } from './log.js';
import { stage } from './stage.js';
import { LOG, locateIn, type Store } from './store.js';
import { storeDamage } from './store-codes.js';

const LINE_END = 0x0a;

/**
 * The log of an archive. A line that a crash cut short is moved to `quarantine/`, and the log then says so. A log whose chain does
 * not hold is never continued.
 */
export function recoverLog(store: Store, now: Date): Outcome<Log> {
  const bytes = readStored(locateIn(store, LOG)) ?? new Uint8Array();
  const end = bytes.lastIndexOf(LINE_END) + 1;
  // A byte order mark is no part of a log either: it must not be dropped unseen.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, end));
  const log = readLog(text);
  if (log.broken !== undefined) {
    return fail([storeDamage('GD703', `归档库的日志 ${LOG} 从第 ${log.broken} 行起与前面的接不上`)]);
  }
  return end === bytes.length ? succeed(log) : cutTorn(store, { text, log, torn: bytes.subarray(end) }, now);
}

type TornLog = { readonly text: string; readonly log: Log; readonly torn: Uint8Array };

/** What was cut short lies in quarantine before the log is replaced, in one rename, by its whole lines and one that tells of it. */
function cutTorn(store: Store, { text, log, torn }: TornLog, now: Date): Outcome<Log> {
  const name = `LOG-${log.entries.length + 1}-${hashOf('sha256', torn).slice(0, 16)}`;
  const file = `quarantine/${name}`;
  const mended = text + formatNextLine(log, { event: 'quarantined', file }, now);
  const files = new Map([
    [name, torn],
    [LOG, new TextEncoder().encode(mended)],
  ]);
  return andThen(stage(store, 'log', files), () => {
    if (!makeFolder(store.folder, 'quarantine')) {
      return fail([storeDamage('GD701', '归档库里的 quarantine 是链接或特殊文件')]);
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
