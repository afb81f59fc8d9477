import Big from 'big.js';
import type { DataSegment } from '../data-path.js';
import { atData, type Finding } from './rule.js';

/** A number of people or things with the words a message calls it by. */
export type Count = { readonly name: string; readonly count: Big; readonly path: readonly DataSegment[] };

/** A count with its name and place; `typed` is a number without unit. */
export function countOf(name: string, typed: string, ...path: readonly DataSegment[]): Count {
  return { name, count: new Big(typed), path };
}

/** What a count and those that add up to it say; nothing if they agree. Counts are whole: there is no tolerance. */
export function compareCount(total: Count, parts: readonly Count[], unit: string): readonly Finding[] {
  const sum = parts.reduce((all, { count }) => all.plus(count), new Big(0));
  if (total.count.eq(sum)) return [];
  return [
    {
      place: atData(...total.path),
      message: `${stateCount(total, unit)}，各项之和${sum.toFixed()}${unit}，相差${total.count.minus(sum).abs().toFixed()}${unit}`,
      related: parts.map((part) => ({ message: stateCount(part, unit), place: atData(...part.path) })),
    },
  ];
}

/** `机要通信用车1辆`. */
export function stateCount({ name, count }: Count, unit: string): string {
  return `${name}${count.toFixed()}${unit}`;
}
