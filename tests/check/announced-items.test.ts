import { describe, expect, it } from 'vitest';
import { announceOrdinals } from '../../src/check/announced-items.js';
import { writeNumber } from '../../src/check/numbering.js';

function ordinals(count: number): string {
  return Array.from(
    { length: count },
    (_, index) => `${writeNumber('一、', index + 1).slice(0, -1)}是甲`,
  ).join('，');
}

describe('announceOrdinals', () => {
  it('counts the items that follow what a text announces', () => {
    expect(announceOrdinals(`有三个原因：${ordinals(2)}。`)).toEqual({
      count: 3,
      found: 2,
      start: 1,
      end: 2,
    });
  });

  it('ends, however many items there are', () => {
    expect(announceOrdinals(`3个原因：${ordinals(99)}`)?.found).toBe(99);
  });
});
