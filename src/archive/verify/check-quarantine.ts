import path from 'node:path';
import { listEntries } from '../../workspace/archive/scan-tree.js';
import { type ArchiveFault, attemptRead, damage, remark } from '../damage.js';
import type { Log } from '../log.js';
import { checkEntries } from './check-names.js';

const FOLDER = 'quarantine';

/** Torn lines that were moved away: each one that the log tells of is there, and no other. They are worth nothing. */
export function checkQuarantine(archive: string, { entries }: Log): readonly ArchiveFault[] {
  const faults: ArchiveFault[] = [];
  const folder = path.join(archive, FOLDER);
  const found = attemptRead(faults, FOLDER, () => listEntries(folder)) ?? [];
  const there = new Set(found.map((entry) => `${FOLDER}/${entry.path}`));
  const logged = new Set(entries.flatMap((entry) => ('file' in entry ? [entry.file] : [])));
  const unknown = [...there].filter((file) => !logged.has(file));
  return [
    ...faults,
    ...checkEntries(`${FOLDER}/`, found),
    ...[...logged]
      .filter((file) => !there.has(file))
      .map((file) => damage('GD119', file, '不见了，日志记着它')),
    ...unknown.map((file) =>
      remark('warning', 'GD119', file, '没有记在日志里', '归档中断会留下它；否则弄清来历'),
    ),
  ];
}
