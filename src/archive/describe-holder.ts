import type { Diagnostic } from '../diagnostic.js';
import type { LockOwner } from '../workspace/archive/lock-owner.js';
import { showPath } from '../workspace/workspace.js';
import type { Store } from './store.js';
import { storeFault } from './store-codes.js';

/** Who is writing to an archive, and what to do if that is not true any more. */
export function describeHolder(store: Store, owner: LockOwner | undefined): Diagnostic {
  const shown = showPath(store.workspace, store.folder);
  const holder = owner
    ? `电脑“${owner.host}”上的另一个程序（进程 ${owner.pid}，从${inBeijing(owner.since)} 起）`
    : '另一个程序';
  const hint = `等它完成后重试；确知那个程序已经不在，删去 ${shown}/.lock。`;
  return storeFault('SD101', `归档库“${shown}”正由${holder}写`, hint);
}

const EIGHT_HOURS_IN_MS = 8 * 60 * 60 * 1000;

/** As clocks in China show it, wherever the program runs. */
function inBeijing(since: string): string {
  const time = Date.parse(since);
  if (Number.isNaN(time)) return `“${since}”`;
  return `北京时间 ${new Date(time + EIGHT_HOURS_IN_MS).toISOString().slice(0, 19).replace('T', ' ')}`;
}
