import path from 'node:path';
import { entryKind } from '../../workspace/archive/entry-kind.js';
import { readSmallFile } from '../../workspace/archive/read-chunks.js';
import { type Log, readLog } from '../log.js';
import { LOG } from '../store.js';
import { type ArchiveFault, attemptRead, damage } from './fault.js';
import { checkLog } from './match-log.js';
import { decodeText } from './read-tags.js';

/** 256 MiB: about 800,000 lines. */
const MAX_LOG_IN_BYTES = 256 * 1024 * 1024;

export type LogFile = { readonly log: Log; readonly faults: readonly ArchiveFault[] };

/** Reads the log of an archive (absolute) and checks it by itself; one that cannot be read has no lines. */
export function readLogFile(archive: string): LogFile {
  const none = readLog('');
  const file = path.join(archive, LOG);
  if (entryKind(file) === 'missing') return { log: none, faults: [damage('GD118', LOG, '不见了')] };
  const faults: ArchiveFault[] = [];
  const read = attemptRead(faults, LOG, () => ({ bytes: readSmallFile(file, MAX_LOG_IN_BYTES) }));
  if (read === undefined) return { log: none, faults };
  const text = read.bytes && decodeLog(read.bytes);
  if (text === undefined)
    return { log: none, faults: [damage('GD111', LOG, '不是 UTF-8 文字，或大得不像日志')] };
  const log = readLog(text);
  return { log, faults: checkLog(log) };
}

/** A crash may cut a line within a character: what follows the last line end need not be text. */
function decodeLog(bytes: Uint8Array): string | undefined {
  const end = bytes.lastIndexOf(0x0a) + 1;
  const lines = decodeText(bytes.subarray(0, end));
  return lines === undefined ? undefined : lines + new TextDecoder().decode(bytes.subarray(end));
}
