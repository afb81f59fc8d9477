import { fail, type Outcome, succeed } from '../diagnostic.js';
import { usageFault } from './usage-fault.js';

/** More threads than any machine has processors are a slip of the finger; each takes a quarter of a gigabyte. */
const MOST = 256;

/** Reads `--jobs 4`. */
export function parseJobs(typed: string): Outcome<number> {
  if (/^[1-9]\d{0,2}$/.test(typed) && Number(typed) <= MOST) return succeed(Number(typed));
  const hint = `写 1 到 ${MOST} 的整数；不写 --jobs，则本机有几个处理器就同时生成几个。`;
  return fail([usageFault('YF106', `--jobs 的“${typed}”不是可用的个数`, hint)]);
}
