import { describe, expect, it } from 'vitest';
import { findUnitSplit } from '../../src/render/unit-split.js';
import { inlines } from './docx/sample-document.js';

describe('findUnitSplit', () => {
  const unitRow = (left: string, right: string) => ({ left: inlines(left), right: inlines(right) });

  it.each([
    ['434政府', '单位：万元', [100, 100, 100, 100], 2],
    ['434政府', '单位：万元', [20, 20, 20, 400], 3],
    ['', '单位：万元', [100, 100, 100, 100], 1],
    ['这是一个很长很长很长很长的单位名称', '元', [100, 100, 100, 100], 3],
    ['434政府', '单位：万元', [400], 1],
  ])('%j and %j over %j', (left, right, widths, split) => {
    expect(findUnitSplit(unitRow(left, right), widths)).toBe(split);
  });
});
