import { fail, type Outcome, succeed } from '../diagnostic.js';
import type { RawFile } from '../source.js';
import { entryKindIn } from '../workspace/archive/entry-kind.js';
import { readWhole } from '../workspace/archive/read-chunks.js';
import { isSystemError } from '../workspace/system-error.js';
import { showPath } from '../workspace/workspace.js';
import { refuseDamage } from './damage.js';
import { locateIn, type Store } from './store.js';

/** 1 GiB: a file is held whole in memory. */
const MOST_BYTES = 1024 ** 3;

/**
 * A file of an archive by its path in it, with `/`; never through a link. What is not there is damage of the code `missing`, what
 * cannot be read is damage too.
 */
export function readArchived(
  store: Store,
  inside: string,
  missing: 'GD101' | 'GD118' | 'GD204',
): Outcome<RawFile> {
  const file = locateIn(store, inside);
  const shown = showPath(store.workspace, file);
  try {
    const kind = entryKindIn(store.folder, inside);
    if (kind === 'missing') return fail([refuseDamage(missing, `“${shown}”不见了`)]);
    if (kind !== 'file') return fail([refuseDamage('GD103', `“${shown}”是链接，或不是文件`)]);
    const bytes = readWhole(file, MOST_BYTES);
    if (bytes) return succeed({ path: shown, bytes });
    return fail([refuseDamage('GD105', `“${shown}”超过 ${MOST_BYTES} 字节，没有读`)]);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return fail([refuseDamage('GD105', `“${shown}”读不出（${error.code}）`)]);
  }
}
