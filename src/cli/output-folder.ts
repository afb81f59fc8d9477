import { fail, type Outcome, succeed } from '../diagnostic.js';
import { usageFault } from './usage-fault.js';

/** What `--out` names. An empty one, mostly a variable that is not set, would put the files wherever one stands. */
export function parseOutputFolder(typed: string): Outcome<string> {
  if (typed.trim() !== '') return succeed(typed);
  return fail([
    usageFault('YF106', '--out 没有给出文件夹', '写明文件夹，如 --out 公开；不写 --out 则用默认的'),
  ]);
}
