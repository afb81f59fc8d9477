import Big from 'big.js';

/** 万元 is ten thousand 元. */
export type MoneyUnit = '元' | '万元';

/** How a table prints its amounts. */
export type AmountFormat = {
  readonly unit: MoneyUnit;
  readonly decimals: number;
  readonly grouping: boolean;
  /** True if every figure of the table was rounded from 元: its sums may then be out by a residue. */
  readonly roundedFromYuan?: boolean;
};

/**
 * Money as it stands in the source: an exact decimal in a unit. Never a binary float, from the YAML text to the
 * printed digit.
 */
export type Amount = {
  readonly kind: 'amount';
  readonly value: Big;
  readonly format: AmountFormat;
};

/** True if a value of loaded data is an amount, and not a group of values. */
export function isAmount(value: unknown): value is Amount {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'amount';
}

/** The form of an amount in a data file: digits, an optional point, at most six decimals; no separators, no unit. */
export const AMOUNT_PATTERN = /^-?(0|[1-9]\d{0,14})(\.\d{1,6})?$/;

/** Reads an amount from its source text. The text must match {@link AMOUNT_PATTERN}. */
export function parseAmount(text: string, format: AmountFormat): Amount {
  if (!AMOUNT_PATTERN.test(text)) throw new RangeError(`not an amount: ${text}`);
  return { kind: 'amount', value: new Big(text), format };
}

/** The value in another unit, exact. */
export function valueIn(amount: Amount, unit: MoneyUnit): Big {
  if (amount.format.unit === unit) return amount.value;
  return unit === '元' ? amount.value.times(10_000) : amount.value.div(10_000);
}

/**
 * As a table prints it: the table's unit, decimals and separators, e.g. `44.90`. An amount that has more decimals
 * than the table prints would lose digits silently and is refused.
 */
export function formatTableAmount(amount: Amount): string {
  const { decimals, grouping } = amount.format;
  if (!amount.value.round(decimals).eq(amount.value)) {
    throw new RangeError(`${amount.value.toFixed()} has more than ${decimals} decimals`);
  }
  const digits = amount.value.toFixed(decimals);
  return grouping ? groupThousands(digits) : digits;
}

/** As a sentence prints it, in 万元 with trailing zeros trimmed, without sign or unit: `38.8`, `2477.28`, `0`. */
export function formatWan(amount: Amount): string {
  return valueIn(amount, '万元').abs().toFixed();
}

function groupThousands(digits: string): string {
  const [integer = '', fraction] = digits.split('.');
  const grouped = integer.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
