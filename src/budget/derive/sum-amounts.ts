import Big from 'big.js';
import { type Amount, type AmountFormat, valueIn } from '../amount.js';
import { BLANK } from '../scalars.js';

/** A figure of a table: an amount, or blank where there is none. */
export type Cell = Amount | typeof BLANK;

/** The exact sum of amounts of one table; blank if there are none. */
export function sumAmounts(amounts: readonly Amount[]): Cell {
  const [first] = amounts;
  if (!first) return BLANK;
  return { ...first, value: amounts.reduce((sum, { value }) => sum.plus(value), new Big(0)) };
}

export function zeroAmount(format: AmountFormat): Amount {
  return { kind: 'amount', value: new Big(0), format };
}

/** An amount as another table writes it: in its unit, and with more decimals if the exact value needs them. */
export function amountIn(amount: Amount, format: AmountFormat): Amount {
  const value = valueIn(amount, format.unit);
  const needed = value.c.length - 1 - value.e;
  return { kind: 'amount', value, format: { ...format, decimals: Math.max(format.decimals, needed) } };
}

/** True of an amount, and not of a blank or ——. */
export function hasAmount<T>(cell: T): cell is Extract<T, Amount> {
  return typeof cell === 'object' && cell !== null;
}
