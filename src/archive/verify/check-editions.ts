import path from 'node:path';
import { listEntries, type TreeEntry } from '../../workspace/archive/scan-tree.js';
import { type ArchiveFault, attemptRead, damage, remark } from '../damage.js';
import { EDITIONS, listRevisions } from '../list-revisions.js';
import { isArchiveName, type Revision } from '../revision.js';
import { checkEntries } from './check-names.js';

export type CheckedRevisions = {
  /** In the order of department, year and number. */
  readonly revisions: readonly Revision[];
  readonly faults: readonly ArchiveFault[];
};

/** The revisions that lie in `editions/`, and what else does. `archive` is absolute. */
export function checkEditions(archive: string): CheckedRevisions {
  const faults: ArchiveFault[] = [];
  const { revisions, strange } = listRevisions((inside) => listFolders(archive, inside, faults));
  const wrong = strange.map((folder) => damage('GD102', folder, '不是修订版', MOVE));
  return { revisions, faults: [...faults, ...wrong] };
}

/** The folders in a folder of the archive. Whatever else lies there is a fault, as is a name that no edition can have. */
function listFolders(archive: string, shown: string, faults: ArchiveFault[]): readonly string[] {
  const entries = attemptRead(faults, shown, () => listEntries(path.join(archive, ...shown.split('/'))));
  const found = entries ?? [];
  faults.push(...checkEntries(`${shown}/`, found));
  const right = ({ path: name, kind }: TreeEntry) => kind === 'folder' && isArchiveName(name);
  for (const { path: name, kind } of found) {
    if (kind === 'file') faults.push(damage('GD102', `${shown}/${name}`, '不属于归档库', MOVE));
    if (kind === 'folder' && !isArchiveName(name))
      faults.push(damage('GD104', `${shown}/${name}`, '不能是部门、年度的名称', MOVE));
  }
  if (entries?.length === 0 && shown !== EDITIONS)
    faults.push(remark('info', 'GD102', shown, '里没有修订版', '归档中断会留下空文件夹，不必处理'));
  return found.filter(right).map((entry) => entry.path);
}

const MOVE = '弄清来历后移出归档库';
