import { type BagInfo, parseBagInfo } from '../bag-info.js';
import { type ArchiveFault, damage } from '../damage.js';
import { formatRevision, type Revision } from '../revision.js';

/** What `bag-info.txt` must say of a revision at this place with this payload (`octets.files`). */
export function checkBagInfo(
  file: string,
  text: string,
  revision: Revision,
  oxum: string,
): readonly ArchiveFault[] {
  const info = parseBagInfo(text);
  if (info === undefined) return [damage('GD202', file, '不是程序写的样子')];
  const expected: BagInfo = {
    'External-Identifier': formatRevision(revision),
    'Gongkai-Revision': String(revision.revision),
    'Payload-Oxum': oxum,
  };
  const older = { ...revision, revision: revision.revision - 1 };
  const supersedes = older.revision === 0 ? undefined : formatRevision(older);
  const wrong = Object.entries({ ...expected, 'Gongkai-Supersedes': supersedes }).flatMap(([name, value]) => {
    const stated = info[name as keyof BagInfo];
    return stated === value ? [] : [`${name} 是 ${stated ?? '空'}，应为 ${value ?? '空'}`];
  });
  return wrong.length === 0 ? [] : [damage('GD202', file, `和这个修订版不符：${wrong.join('；')}`)];
}
