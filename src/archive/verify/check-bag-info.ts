import { type BagInfo, parseBagInfo } from '../bag-info.js';
import { type ArchiveFault, damage } from '../damage.js';
import { formatRevision, type Revision } from '../revision.js';

/** What `bag-info.txt` must say of a revision at this place. */
export function checkBagInfo(file: string, text: string, revision: Revision): readonly ArchiveFault[] {
  const info = parseBagInfo(text);
  if (info === undefined) return [damage('GD202', file, '不是程序写的样子')];
  const expected: BagInfo = {
    'External-Identifier': formatRevision(revision),
    'Gongkai-Revision': String(revision.revision),
  };
  const older = { ...revision, revision: revision.revision - 1 };
  const supersedes = older.revision === 0 ? undefined : formatRevision(older);
  const wrong = Object.entries({ ...expected, 'Gongkai-Supersedes': supersedes }).flatMap(([name, value]) => {
    const stated = info[name as keyof BagInfo];
    if (stated === value) return [];
    return [value === undefined ? `不应有 ${name}` : `${name} 是 ${stated ?? '空'}，应为 ${value}`];
  });
  return wrong.length === 0 ? [] : [damage('GD202', file, `和这个修订版不符：${wrong.join('；')}`)];
}

/**
 * Whether the payload, a folder, has the octets and files that `bag-info.txt` states (`octets.files`). Only if nothing else is wrong with
 * the payload: it would be said twice, and of a file that is whole.
 */
export function checkOxum(payload: string, text: string, oxum: string): readonly ArchiveFault[] {
  const stated = parseBagInfo(text)?.['Payload-Oxum'];
  if (stated === oxum) return [];
  const what = `的字节数.件数是 ${oxum}，bag-info.txt 记的是 ${stated ?? '空'}`;
  return [damage('GD202', payload, what, '不写 --sample 再核对一次，看是哪个文件，从另一份完好的副本恢复它')];
}
