import Big from 'big.js';
import { findMatches, type Match } from './find-matches.js';
import type { PrintedText } from './printed-text.js';

/** An amount as a text states it, digits with a unit. */
export type PrintedMoney = Match & {
  readonly value: Big;
  readonly unit: '元' | '万元';
  /** Digits after the point. */
  readonly decimals: number;
};

const MONEY = /(?<![\d.,])\d{1,3}(?:,\d{3})+(?:\.\d+)?\s*万?元|(?<![\d.,])\d+(?:\.\d+)?\s*万?元/g;

/** Every amount with a unit that the text prints, in reading order. */
export function listPrintedMoney(printed: PrintedText): readonly PrintedMoney[] {
  return findMatches(printed, MONEY).map((match) => {
    const digits = match.text.replace(/[,\s万元]/g, '');
    return {
      ...match,
      value: new Big(digits),
      unit: match.text.includes('万') ? '万元' : '元',
      decimals: digits.split('.')[1]?.length ?? 0,
    };
  });
}
