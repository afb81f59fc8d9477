import { describe, expect, it } from 'vitest';
import { parseThreshold } from '../../src/check/threshold.js';

/** A threshold as a range: `[90, ) %`. */
function show(text: string): string {
  const threshold = parseThreshold(text);
  if (threshold.kind !== 'band') return threshold.kind;
  const { low, high, unit } = threshold;
  const start = low ? `${low.included ? '[' : '('}${low.value.toFixed()}` : '(';
  const end = high ? `${high.value.toFixed()}${high.included ? ']' : ')'}` : ')';
  return `${start}, ${end} ${unit}`.trimEnd();
}

describe('parseThreshold', () => {
  it.each([
    ['95%及以上', '[95, ) %'],
    ['95％以上', '[95, ) %'],
    ['  90%  及以上', '[90, ) %'],
    ['80%（含）以上', '[80, ) %'],
    ['不低于90%', '[90, ) %'],
    ['大于45天', '(45, ) 天'],
    ['80%以下', '(, 80] %'],
    ['60以下', '(, 60]'],
    ['少于15天', '(, 15) 天'],
    ['不足3个工作日', '(, 3) 个工作日'],
    ['≤2.5小时', '(, 2.5] 小时'],
    ['80-90%', '[80, 90] %'],
    ['80%～90%', '[80, 90] %'],
    ['100%', '[100, 100] %'],
    ['0', '[0, 0]'],
  ])('reads %s as %s', (text, range) => {
    expect(show(text)).toBe(range);
  });

  it.each([
    ['90%及以上\n80%及以上', 'several'],
    ['80%以上及', 'malformed'],
    ['90%%以上', 'malformed'],
    ['较好', 'words'],
    ['6月底前', 'other'],
    ['90-80%', 'other'],
    ['前3名', 'other'],
  ])('takes %j for %s', (text, kind) => {
    expect(show(text)).toBe(kind);
  });
});
