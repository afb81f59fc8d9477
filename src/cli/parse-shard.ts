import { fail, type Outcome, succeed } from '../diagnostic.js';
import { usageFault } from './usage-fault.js';

/** The part of a run that one machine does: the `index`th (from 1) of `count`. */
export type Shard = { readonly index: number; readonly count: number };

/** Reads `--shard 2/5`. */
export function parseShard(typed: string): Outcome<Shard> {
  const [, index, count] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(typed) ?? [];
  if (Number(index) <= Number(count)) return succeed({ index: Number(index), count: Number(count) });
  const hint = '写成“第几份/共几份”，从 1 开始，如 --shard 1/4。';
  return fail([usageFault('YF106', `--shard 的“${typed}”不是可用的份`, hint)]);
}
