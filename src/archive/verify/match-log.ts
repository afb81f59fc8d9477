import { type ArchiveFault, damage } from '../damage.js';
import type { Log } from '../log.js';
import type { LoggedRevision } from '../logged-revisions.js';
import { formatRevision, type Revision, revisionFolder } from '../revision.js';
import { LOG } from '../store.js';

/** By their name. */
export type LoggedRevisions = ReadonlyMap<string, LoggedRevision>;

/** Faults of the log by itself. */
export function checkLog({ entries, torn, broken }: Log): readonly ArchiveFault[] {
  const faults: ArchiveFault[] = [];
  if (broken !== undefined) faults.push(damage('GD111', LOG, `第 ${broken} 行断链，从这一行起不可信`));
  if (torn.length > 0) faults.push(damage('GD112', LOG, '的最后一行不完整', RECOVER));
  const seen = new Set<string>();
  for (const entry of entries) {
    if (!('revision' in entry)) continue;
    if (seen.has(entry.revision))
      faults.push(damage('GD116', LOG, `第 ${entry.seq} 行又记了一次“${entry.revision}”`));
    seen.add(entry.revision);
  }
  return faults;
}

/** Revisions that the log has and the folders have not, and numbers that are nowhere. */
export function findMissing(found: readonly Revision[], logged: LoggedRevisions): readonly ArchiveFault[] {
  const there = new Set(found.map(formatRevision));
  const gone = [...logged.values()].filter((each) => !there.has(formatRevision(each)));
  const gaps = findGaps(found).filter((revision) => !logged.has(formatRevision(revision)));
  return [
    ...gone.map((each) => damage('GD113', revisionFolder(each), `不见了：日志第 ${each.seq} 行记着它`)),
    ...gaps.map((revision) =>
      damage('GD115', revisionFolder(revision), '不见了，日志也没有记；后面的修订版还在'),
    ),
  ];
}

/** What the log says of a revision that is there. `seal` is the hash of its `tagmanifest-sha256.txt`. */
export function checkLogged(
  revision: Revision,
  seal: string | undefined,
  logged: LoggedRevisions,
): readonly ArchiveFault[] {
  const line = logged.get(formatRevision(revision));
  const folder = revisionFolder(revision);
  if (line === undefined) return [damage('GD114', folder, '没有记在日志里', RECOVER)];
  if (seal === undefined || seal === line.bag) return [];
  const file = `${folder}/tagmanifest-sha256.txt`;
  return [
    damage(
      'GD117',
      file,
      `不是归档时的那一个，修订版被换过或这个文件坏了：哈希是 ${seal}，日志第 ${line.seq} 行记的是 ${line.bag}`,
    ),
  ];
}

const RECOVER =
  '只有这一处、刚才归档中断的，再归档一次，程序会补好；否则请从另一份完好的副本恢复 LOG.jsonl，不要再归档';

/** The number before each that is there, if it is not. */
function findGaps(revisions: readonly Revision[]): readonly Revision[] {
  const known = new Set(revisions.map(revisionFolder));
  const before = revisions.map((each) => ({ ...each, revision: each.revision - 1 }));
  return before.filter((each) => each.revision > 0 && !known.has(revisionFolder(each)));
}
