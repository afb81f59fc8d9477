import { fail, type Outcome, succeed } from '../diagnostic.js';
import { entryKindIn } from '../workspace/archive/entry-kind.js';
import { refuseDamage } from './damage.js';
import type { Log } from './log.js';
import { listLogged } from './logged-revisions.js';
import { type OpenRevision, openRevision } from './open-revision.js';
import { type ArchivedEdition, formatRevision, revisionFolder } from './revision.js';
import type { Store } from './store.js';

/** The latest revision of an edition, which a new one supersedes; undefined if it has none. All before it must be there. */
export function openPrevious(
  store: Store,
  log: Log,
  { department, year }: ArchivedEdition,
): Outcome<OpenRevision | undefined> {
  const logged = [...listLogged(log).values()]
    .filter((each) => each.department === department && each.year === year)
    .toSorted((a, b) => a.revision - b.revision);
  const gap = logged.findIndex(({ revision }, index) => revision !== index + 1);
  if (gap >= 0) {
    return fail([refuseDamage('GD115', `${department}/${year} 的修订号不连续，缺 r${gap + 1}`)]);
  }
  const missing = logged.find((each) => entryKindIn(store.folder, revisionFolder(each)) !== 'folder');
  if (missing) return fail([refuseDamage('GD113', `日志记着的修订版 ${formatRevision(missing)} 不见了`)]);
  const last = logged.at(-1);
  return last ? openRevision(store, last) : succeed(undefined);
}
