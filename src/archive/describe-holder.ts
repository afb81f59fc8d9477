import type { Diagnostic } from '../diagnostic.js';
import type { LockOwner } from '../workspace/archive/lock-owner.js';
import { showPath } from '../workspace/workspace.js';
import type { Store } from './store.js';
import { storeFault } from './store-codes.js';

/** Who is writing to an archive, and what to do if that is not true any more. */
export function describeHolder(store: Store, owner: LockOwner | undefined): Diagnostic {
  const shown = showPath(store.workspace, store.folder);
  const holder = owner
    ? `电脑“${owner.host}”上的另一个程序（进程 ${owner.pid}，从 ${owner.since} 起）`
    : '另一个程序';
  const hint = `等它完成后重试；确知那个程序已经不在，删去 ${shown}/.lock。`;
  return storeFault('SD101', `归档库“${shown}”正由${holder}写`, hint);
}
