import { fail, type Outcome, succeed } from '../diagnostic.js';
import type { TargetOption } from '../workspace/write-fault.js';
import { usageFault } from './usage-fault.js';

/** What `--out` or its like names. An empty one, mostly a variable that is not set, would put the files wherever one stands. */
export function parseOutputFolder(typed: string, option: TargetOption = '--out'): Outcome<string> {
  if (typed.trim() !== '') return succeed(typed);
  return fail([
    usageFault(
      'YF106',
      `${option} 没有给出文件夹`,
      `写明文件夹，如 ${option} 公开；不写 ${option} 则用默认的`,
    ),
  ]);
}
