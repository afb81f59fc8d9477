import { fail, type Outcome, succeed } from '../diagnostic.js';
import { stageFiles } from '../workspace/archive/stage-files.js';
import type { BagFiles } from './make-bag.js';
import { locateIn, STAGING, type Store } from './store.js';
import { storeFault } from './store-codes.js';

/** Writes files to a new folder in the staging folder, flushed and read back; gives the folder. The lock is held. */
export function stage(store: Store, name: string, files: BagFiles): Outcome<string> {
  const folder = locateIn(store, `${STAGING}/${name}`);
  const different = stageFiles(folder, files);
  if (different === undefined) return succeed(folder);
  const hint = '磁盘或网络有故障：换一个磁盘重试；已有的修订版没有改动。';
  return fail([storeFault('XR109', `“${different}”写入归档库后读回的不同`, hint)]);
}
