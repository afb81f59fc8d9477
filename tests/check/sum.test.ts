import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AmountFormat, parseAmount } from '../../src/budget/amount.js';
import { compareLimit, compareStated, compareSum, type Term, term } from '../../src/check/sum.js';

const exact: AmountFormat = { unit: '万元', decimals: 2, grouping: false };
const rounded: AmountFormat = { ...exact, roundedFromYuan: true };

/** An amount of cents, i.e. hundredths of 万元. */
function cents(name: string, value: number, format: AmountFormat): Term {
  const digits = String(Math.abs(value)).padStart(3, '0');
  const text = `${value < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  return term(name, parseAmount(text, format), name);
}

const addends = fc.array(fc.integer({ min: 1, max: 9_999_999 }), { minLength: 2, maxLength: 30 });

function judge(parts: readonly number[], off: number, format: AmountFormat): string {
  const total = parts.reduce((sum, part) => sum + part, 0) + off;
  const [finding] = compareSum(
    cents('合计', total, format),
    parts.map((part, index) => cents(`第${index}项`, part, format)),
  );
  return finding ? (finding.severity ?? 'error') : 'none';
}

describe('a sum', () => {
  it('that is exact raises nothing, and any difference is an error', () => {
    fc.assert(
      fc.property(addends, fc.integer({ min: -1000, max: 1000 }), (parts, off) => {
        expect(judge(parts, off, exact)).toBe(off === 0 ? 'none' : 'error');
      }),
    );
  });

  it('of figures rounded from 元 may be out by half a cent for each of them', () => {
    fc.assert(
      fc.property(addends, fc.integer({ min: -40, max: 40 }), (parts, off) => {
        const within = 2 * Math.abs(off) <= parts.length + 1;
        expect(judge(parts, off, rounded)).toBe(off === 0 ? 'none' : within ? 'info' : 'error');
      }),
    );
  });

  it('of amounts in 元 that are then rounded never raises an error', () => {
    const yuan = fc.array(fc.integer({ min: 0, max: 99_999_999 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(yuan, (amounts) => {
        const toCents = (amount: number) => Math.floor((amount + 50) / 100);
        const parts = amounts.map(toCents);
        const off =
          toCents(amounts.reduce((sum, amount) => sum + amount, 0)) - parts.reduce((a, b) => a + b, 0);
        expect(judge(parts, off, rounded)).not.toBe('error');
      }),
    );
  });

  it('is exact if one of its figures was not rounded, or if it has one addend', () => {
    const total = cents('合计', 301, rounded);
    const mixed = [cents('甲', 100, rounded), cents('乙', 200, exact)];
    expect(compareSum(total, mixed)[0]?.severity).toBeUndefined();
    expect(compareSum(total, [cents('甲', 300, rounded)])[0]?.severity).toBeUndefined();
  });

  it('says which of its figures it is made of', () => {
    const [finding] = compareSum(cents('合计', 301, rounded), [
      cents('甲', 100, rounded),
      cents('乙', 200, rounded),
    ]);
    expect(finding?.message).toBe('合计3.01万元，各项之和3万元，相差0.01万元，是由元取整的尾差');
    expect(finding?.related?.map(({ message }) => message)).toEqual(['甲1万元', '乙2万元']);
  });

  it('counts a cell without an amount as 0', () => {
    expect(compareSum(term('合计', ''), [term('甲', ''), term('乙', '——')])).toEqual([]);
    expect(compareSum(term('合计', ''), [cents('甲', 100, exact)])[0]?.message).toBe(
      '合计未写金额，各项之和1万元，相差1万元',
    );
  });
});

describe('one fact stated twice', () => {
  it('is equal without any tolerance, in any unit', () => {
    expect(compareStated(cents('甲', 100, rounded), cents('乙', 101, rounded))).toHaveLength(1);
    const yuan = term('乙', parseAmount('10000', { unit: '元', decimals: 2, grouping: false }));
    expect(compareStated(cents('甲', 100, exact), yuan)).toEqual([]);
  });
});

describe('a part', () => {
  it('is not greater than its whole', () => {
    expect(compareLimit(cents('甲', 100, exact), cents('全部', 100, exact))).toEqual([]);
    expect(compareLimit(cents('甲', 101, exact), cents('全部', 100, exact))[0]?.message).toBe(
      '甲1.01万元，大于全部1万元',
    );
  });
});
