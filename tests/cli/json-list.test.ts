import { describe, expect, it } from 'vitest';
import { openJsonList } from '../../src/cli/formats/json-list.js';

function write(items: readonly object[], rest: object): string {
  let text = '';
  const list = openJsonList('各版', (more) => {
    text += more;
  });
  for (const item of items) list.add(item);
  list.end(rest);
  return text;
}

describe('openJsonList', () => {
  const items = [{}, { 名称: '两\n行 "引"', 列: [1, { a: null }] }, { b: [] }];

  it.each([
    [[], {}],
    [[], { 合计: { 个数: 0 } }],
    [items, {}],
    [items.slice(0, 1), { 合计: { 个数: 1 }, 完: true }],
  ])('writes what JSON.stringify would: %#', (some, rest) => {
    expect(write(some, rest)).toBe(`${JSON.stringify({ 各版: some, ...rest }, null, 2)}\n`);
  });
});
