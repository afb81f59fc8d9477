import Big from 'big.js';

/** More amounts than this have too many combinations to try. */
const MOST_AMOUNTS = 16;

/** True if some of the amounts add up to the sum; undefined if there are too many amounts to tell. */
export function canMakeSum(amounts: readonly Big[], sum: Big): boolean | undefined {
  if (amounts.length > MOST_AMOUNTS) return undefined;
  let sums: ReadonlyMap<string, Big> = new Map([['0', new Big(0)]]);
  for (const amount of amounts) {
    const more = [...sums.values()].map((known) => known.plus(amount));
    sums = new Map([...sums, ...more.map((value) => [value.toFixed(), value] as const)]);
  }
  return sums.has(sum.toFixed());
}
