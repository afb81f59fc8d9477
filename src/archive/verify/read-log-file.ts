import path from 'node:path';
import { entryKind } from '../../workspace/archive/entry-kind.js';
import { readWhole } from '../../workspace/archive/read-chunks.js';
import { type ArchiveFault, attemptRead, damage } from '../damage.js';
import { EMPTY_LOG, type Log, readLog } from '../log.js';
import { LOG } from '../store.js';
import { checkLog } from './match-log.js';

/** 256 MiB: about 800,000 lines. */
const MAX_LOG_IN_BYTES = 256 * 1024 * 1024;

export type LogFile = { readonly log: Log; readonly faults: readonly ArchiveFault[] };

/** Reads the log of an archive (absolute) and checks it by itself; one that cannot be read has no lines. */
export function readLogFile(archive: string): LogFile {
  const file = path.join(archive, LOG);
  if (entryKind(file) === 'missing') return { log: EMPTY_LOG, faults: [damage('GD118', LOG, '不见了')] };
  const faults: ArchiveFault[] = [];
  const read = attemptRead(faults, LOG, () => ({ bytes: readWhole(file, MAX_LOG_IN_BYTES) }));
  if (read === undefined) return { log: EMPTY_LOG, faults };
  if (read.bytes === undefined) return { log: EMPTY_LOG, faults: [damage('GD111', LOG, '大得不像日志')] };
  const log = readLog(read.bytes);
  return { log, faults: checkLog(log) };
}
