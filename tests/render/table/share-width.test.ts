import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareWidth } from '../../../src/render/table/share-width.js';

const bounds = fc
  .record({
    weight: fc.integer({ min: 1, max: 100 }),
    least: fc.integer({ min: 1, max: 60 }),
    more: fc.oneof(fc.integer({ min: 0, max: 200 }), fc.constant(Number.POSITIVE_INFINITY)),
  })
  .map(({ weight, least, more }) => ({ weight, least, most: least + more }));

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('shareWidth', () => {
  it('gives exactly the shares of the weights where they suffice', () => {
    const columns = [46, 20, 34].map((weight) => ({ weight, least: 20, most: Number.POSITIVE_INFINITY }));
    expect(shareWidth(columns, 442.2)).toEqual([46, 20, 34].map((weight) => (442.2 * weight) / 100));
  });

  it('takes what a narrow column lacks from the others by weight', () => {
    const columns = [
      { weight: 1, least: 40, most: Number.POSITIVE_INFINITY },
      { weight: 2, least: 10, most: Number.POSITIVE_INFINITY },
      { weight: 7, least: 10, most: Number.POSITIVE_INFINITY },
    ];
    const [first, second = 0, third = 0] = shareWidth(columns, 130);
    expect(first).toBe(40);
    expect(second).toBeCloseTo(20);
    expect(third).toBeCloseTo(70);
  });

  it('fills the width, every column within its bounds if that can be', () => {
    fc.assert(
      fc.property(
        fc.array(bounds, { minLength: 1, maxLength: 14 }),
        fc.integer({ min: 30, max: 900 }),
        (columns, total) => {
          const widths = shareWidth(columns, total);
          expect(sum(widths)).toBeCloseTo(total, 6);
          const least = sum(columns.map((column) => column.least));
          const most = sum(columns.map((column) => column.most));
          if (least > total || most < total) return;
          for (const [index, column] of columns.entries()) {
            expect(widths[index]).toBeGreaterThanOrEqual(column.least - 1e-6);
            expect(widths[index]).toBeLessThanOrEqual(column.most + 1e-6);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('shrinks all columns alike where their least widths do not fit', () => {
    const columns = [60, 30, 30].map((least) => ({ weight: 1, least, most: Number.POSITIVE_INFINITY }));
    expect(shareWidth(columns, 60)).toEqual([30, 15, 15]);
  });
});
