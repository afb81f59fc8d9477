import path from 'node:path';
import { listEntries, type TreeEntry } from '../../workspace/archive/scan-tree.js';
import { isArchiveName, type Revision, revisionFolder } from '../revision.js';
import { checkEntries } from './check-names.js';
import { type ArchiveFault, attemptRead, damage, remark } from './fault.js';

export type FoundRevisions = {
  /** In the order of department, year and number. */
  readonly revisions: readonly Revision[];
  readonly faults: readonly ArchiveFault[];
};

const FOLDER = 'editions';
const NUMBER = /^r([1-9]\d{0,5})$/;

/** The revisions that lie in `editions/`, and what else does. `archive` is absolute. */
export function listRevisions(archive: string): FoundRevisions {
  const faults: ArchiveFault[] = [];
  const list = (shown: string) => listFolders(archive, shown, faults);
  const revisions = list(FOLDER).flatMap((department) =>
    list(`${FOLDER}/${department}`).flatMap((year) =>
      listNumbers(list(`${FOLDER}/${department}/${year}`), { department, year }, faults),
    ),
  );
  return { revisions, faults };
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
  if (entries?.length === 0 && shown !== FOLDER)
    faults.push(remark('info', 'GD102', shown, '里没有修订版', '归档中断会留下空文件夹，不必处理'));
  return found.filter(right).map((entry) => entry.path);
}

const MOVE = '弄清来历后移出归档库';

function listNumbers(
  names: readonly string[],
  edition: Pick<Revision, 'department' | 'year'>,
  faults: ArchiveFault[],
): readonly Revision[] {
  const folder = `${FOLDER}/${edition.department}/${edition.year}`;
  const revisions = names.flatMap((name): readonly Revision[] => {
    const [, number] = NUMBER.exec(name) ?? [];
    if (number === undefined) faults.push(damage('GD102', `${folder}/${name}`, '不是修订版', MOVE));
    return number === undefined ? [] : [{ ...edition, revision: Number(number) }];
  });
  return revisions.toSorted((a, b) => a.revision - b.revision);
}

/** The number before each that is there, if it is not. */
export function findGaps(revisions: readonly Revision[]): readonly Revision[] {
  const known = new Set(revisions.map(revisionFolder));
  const before = revisions.map((each) => ({ ...each, revision: each.revision - 1 }));
  return before.filter((each) => each.revision > 0 && !known.has(revisionFolder(each)));
}
