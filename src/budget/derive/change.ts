import Big from 'big.js';
import { type Amount, valueIn } from '../amount.js';
import { BLANK } from '../scalars.js';
import { amountIn, type Cell } from './sum-amounts.js';

/** A figure of this year beside last year's. All but 本年 is blank where nobody says what last year's was. */
export type Change = {
  readonly 本年: Amount;
  readonly 上年: Cell;
  /** This year's less last year's. */
  readonly 增减: Cell;
  readonly 方向: '增长' | '下降' | '持平' | typeof BLANK;
  /** How much of last year's figure the change is, without sign: `4.7%`. Blank where last year's was 0. */
  readonly 百分比: string;
};

/** One decimal, rounded half up: the practice of publications. */
const PERCENT_DECIMALS = 1;

export function compareYears(now: Amount, before: Amount | undefined): Change {
  if (!before) return { 本年: now, 上年: BLANK, 增减: BLANK, 方向: BLANK, 百分比: BLANK };
  const difference = valueIn(now, '元').minus(valueIn(before, '元'));
  const inYuan: Amount = { ...now, value: difference, format: { ...now.format, unit: '元' } };
  return {
    本年: now,
    上年: amountIn(before, now.format),
    增减: amountIn(inYuan, now.format),
    方向: directionOf(difference),
    百分比: percentOf(difference, valueIn(before, '元')),
  };
}

function directionOf(difference: Big): '增长' | '下降' | '持平' {
  if (difference.eq(0)) return '持平';
  return difference.gt(0) ? '增长' : '下降';
}

function percentOf(difference: Big, base: Big): string {
  if (base.eq(0)) return BLANK;
  return `${difference.abs().times(100).div(base.abs()).toFixed(PERCENT_DECIMALS, Big.roundHalfUp)}%`;
}
