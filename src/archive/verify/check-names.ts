import type { TreeEntry } from '../../workspace/archive/scan-tree.js';
import { foldName } from '../../workspace/portable-name.js';
import { type ArchiveFault, damage } from '../damage.js';
import { isBagPath } from '../manifest.js';

/**
 * Names that would not survive a copy to another system, and what is no file and no folder. `folder` stands before the entries in
 * messages and ends with `/`.
 */
export function checkEntries(folder: string, entries: readonly TreeEntry[]): readonly ArchiveFault[] {
  const faults: ArchiveFault[] = [];
  const spellings = new Map<string, string>();
  for (const { path, kind } of entries) {
    if (kind === 'link') faults.push(damage('GD103', folder + path, '是链接'));
    if (kind === 'special') faults.push(damage('GD103', folder + path, '不是文件，也不是文件夹'));
    if (!isBagPath(path)) faults.push(damage('GD104', folder + path, '的名称在有的系统上不合法'));
    const folded = foldName(path);
    const other = spellings.get(folded);
    if (other !== undefined) faults.push(damage('GD104', folder + path, `和“${other}”只有写法不同`));
    spellings.set(folded, path);
  }
  return faults;
}
