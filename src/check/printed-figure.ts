import Big from 'big.js';
import { isAmount, valueIn } from '../budget/amount.js';
import type { DataValue } from './data-values.js';

/** A number as it is printed, perhaps with a unit of money. */
export type PrintedFigure = { readonly number: Big; readonly unit?: '元' | '万元' | '亿元' };

const YUAN = { 元: 1, 万元: 10_000, 亿元: 100_000_000 } as const;

/** Reads a figure that is all there is in a text: `2477.27万元`, `1,356.31`, `-73.31`; undefined for other words. */
export function readFigure(text: string): PrintedFigure | undefined {
  const [, number, unit] = /^\s*(-?\d[\d,，]*(?:\.\d+)?)\s*(亿元|万元|元)?\s*$/.exec(text) ?? [];
  if (number === undefined) return undefined;
  const value = new Big(number.replace(/[,，]/g, ''));
  return unit === '元' || unit === '万元' || unit === '亿元' ? { number: value, unit } : { number: value };
}

/** An amount of money in 元. */
export function yuanOfFigure({ number, unit }: PrintedFigure): Big {
  return number.times(YUAN[unit ?? '元']);
}

/** True if the data is a figure that a printed figure must agree with: an amount, a quantity, a year, a date. */
export function isFigure(value: DataValue): boolean {
  return isAmount(value) || typeof value === 'number' || (typeof value === 'string' && FIGURE.test(value));
}

const FIGURE = /^\d+(\.\d+)?$|^\d{4}-\d{2}-\d{2}$/;

/**
 * True if a printed text says what the data says. The sign is left to the word before it (增加, 减少), and a unit
 * that does not fit the digits to the rules on units: `1186.08元` for 1186.08 of a table in 万元 agrees here.
 */
export function agreesWith(text: string, value: DataValue): boolean {
  if (typeof value === 'boolean') return true;
  if (typeof value === 'string' && value.includes('-')) return readDate(text) === value;
  const figure = readFigure(text);
  if (!figure) return false;
  if (!isAmount(value)) return figure.number.eq(value);
  const yuan = valueIn(value, '元').abs();
  const factors = [YUAN[figure.unit ?? '元'], YUAN.万元, YUAN[value.format.unit]];
  return factors.some((factor) => figure.number.times(factor).abs().eq(yuan));
}

/** A value as a message states it. */
export function stateValue(value: DataValue): string {
  return isAmount(value) ? `${value.value.toFixed()}${value.format.unit}` : String(value);
}

function readDate(text: string): string | undefined {
  const [, year, month = '', day = ''] = /^\s*(\d{4})[年-](\d{1,2})[月-](\d{1,2})日?\s*$/.exec(text) ?? [];
  return year && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
