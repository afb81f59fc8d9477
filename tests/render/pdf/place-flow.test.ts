import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesForPage } from '../../../src/render/pdf/engine/place-flow.js';

describe('linesForPage', () => {
  it('leaves no single line on either page, and always gets on', () => {
    const cases = fc.tuple(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 0, max: 22 }), fc.boolean());
    fc.assert(
      fc.property(cases, ([lines, capacity, empty]) => {
        const count = linesForPage(lines, capacity, empty);
        expect(count).toBeLessThanOrEqual(lines);
        if (!empty) expect(count).toBeLessThanOrEqual(capacity);
        if (empty) expect(count).toBeGreaterThan(0);
        if (capacity >= 4 && count < lines) {
          expect(count).not.toBe(1);
          expect(lines - count).not.toBe(1);
        }
      }),
    );
  });

  it.each([
    [5, 22, 5],
    [5, 4, 3],
    [3, 2, 0],
    [4, 2, 2],
    [10, 1, 0],
  ])('%i lines, room for %i: %i', (lines, capacity, expected) => {
    expect(linesForPage(lines, capacity, false)).toBe(expected);
  });
});
