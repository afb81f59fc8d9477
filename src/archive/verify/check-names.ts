import type { TreeEntry } from '../../workspace/archive/scan-tree.js';
import { isDeviceName } from '../../workspace/legal-file-name.js';
import { isBagPath } from '../manifest.js';
import { type ArchiveFault, damage } from './fault.js';

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
    if (!isBagPath(path) || path.split('/').some(isDeviceName))
      faults.push(damage('GD104', folder + path, '的名称在有的系统上不合法'));
    const folded = fold(path);
    const other = spellings.get(folded);
    if (other !== undefined) faults.push(damage('GD104', folder + path, `和“${other}”只有写法不同`));
    spellings.set(folded, path);
  }
  return faults;
}

/** What Windows and macOS take for the same name. */
function fold(path: string): string {
  return path.normalize('NFC').toUpperCase().toLowerCase();
}
