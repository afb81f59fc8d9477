import Big from 'big.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canMakeSum } from '../../src/check/can-make-sum.js';

const amounts = fc.array(fc.integer({ min: 1, max: 100_000 }), { maxLength: 10 });
const bigs = (numbers: readonly number[]) => numbers.map((number) => new Big(number).div(100));

it('finds every sum of some of the amounts', () => {
  fc.assert(
    fc.property(amounts, fc.integer({ min: 0, max: 1023 }), (numbers, chosen) => {
      const sum = numbers.filter((_, index) => (chosen >> index) % 2 === 1).reduce((a, b) => a + b, 0);
      expect(canMakeSum(bigs(numbers), new Big(sum).div(100))).toBe(true);
    }),
  );
});

it('finds no other sum', () => {
  expect(canMakeSum(bigs([100, 250]), new Big('3.51'))).toBe(false);
  expect(canMakeSum(bigs([100, 250]), new Big('2'))).toBe(false);
});

it('does not try too many amounts', () => {
  expect(canMakeSum(bigs(Array.from({ length: 17 }, () => 1)), new Big(1))).toBeUndefined();
});
