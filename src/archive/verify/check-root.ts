import path from 'node:path';
import { entryKind } from '../../workspace/archive/entry-kind.js';
import { readWhole } from '../../workspace/archive/read-chunks.js';
import { listEntries } from '../../workspace/archive/scan-tree.js';
import { type ArchiveFault, attemptRead, damage, remark } from '../damage.js';
import { isMarker, MARKER } from '../marker.js';
import { isKnownReadme } from '../readme.js';
import { archiveEntries, README_FILE, STAGING } from '../store.js';
import { checkEntries } from './check-names.js';

const MOST_BYTES = 64 * 1024;

/** Checks what lies in an archive's folder itself. `archive` is absolute; what lies deeper is others' business. */
export function checkRoot(archive: string): readonly ArchiveFault[] {
  const faults: ArchiveFault[] = [];
  const entries = attemptRead(faults, '.', () => listEntries(archive)) ?? [];
  faults.push(...checkEntries('', entries));
  for (const { path: name, kind } of entries) {
    if (kind === 'link' || kind === 'special') continue;
    if (!Object.hasOwn(archiveEntries, name))
      faults.push(damage('GD102', name, '不属于归档库', '弄清来历后移出归档库'));
    else if (archiveEntries[name] !== kind)
      faults.push(damage('GD102', name, '应为另一种：文件和文件夹弄反了'));
  }
  const names = new Set(entries.map((entry) => entry.path));
  if (names.has('.lock')) faults.push(remark('warning', 'GD106', '.lock', BUSY, WAIT));
  if (isFilled(archive, STAGING)) faults.push(remark('warning', 'GD106', STAGING, LEFT, TIDY));
  return [
    ...faults,
    ...checkText(archive, MARKER, isMarker),
    ...checkText(archive, README_FILE, isKnownReadme),
  ];
}

/** An empty one is there whenever something was archived. */
function isFilled(archive: string, name: string): boolean {
  const folder = path.join(archive, name);
  return entryKind(folder) === 'folder' && listEntries(folder).length > 0;
}

const BUSY = '还在：另一个程序正在归档，或上次归档中断了';
const WAIT = '等归档结束再核对；中断的，下一次归档会清理';
const LEFT = '里是没有写完的，不算数';
const TIDY = '不必处理，下一次归档会清理';

function checkText(
  archive: string,
  name: string,
  isRight: (bytes: Uint8Array) => boolean,
): readonly ArchiveFault[] {
  const faults: ArchiveFault[] = [];
  const file = path.join(archive, name);
  if (entryKind(file) === 'missing') return [damage('GD101', name, '不见了')];
  const bytes = attemptRead(faults, name, () => readWhole(file, MOST_BYTES) ?? new Uint8Array());
  if (bytes === undefined || isRight(bytes)) return faults;
  return [damage('GD101', name, '不是程序写的样子')];
}
