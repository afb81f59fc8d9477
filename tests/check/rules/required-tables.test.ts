import { describe, expect, it } from 'vitest';
import { requiredTables } from '../../../src/check/rules/required-tables.js';
import type { Block } from '../../../src/document/nodes.js';
import { buildInput, findIn, heading, inlinesOf, table } from '../build-input.js';

const titles = [
  '部门收支总表',
  '部门收入总表',
  '部门支出总表',
  '财政拨款收支总表',
  '一般公共预算财政拨款支出表',
  '一般公共预算基本支出表',
  '财政拨款“三公”经费支出表',
  '政府性基金预算支出表',
];

function check(year: number, names: readonly string[]): readonly string[] {
  const tables = names.map((name): Block => ({ ...table(['1']), caption: inlinesOf(name) }));
  const blocks = [heading('2019年部门预算公开', 0), heading('二、总体情况'), ...tables];
  return findIn(requiredTables, buildInput({ budget: { 年度: year }, blocks }));
}

describe('JG123', () => {
  it('finds a table that is missing, and where it belongs', () => {
    expect(check(2019, titles.slice(1))).toEqual(['二、总体情况: 没有部门收支总表']);
    expect(
      check(
        2019,
        titles.filter((title) => !title.includes('三公')),
      ),
    ).toEqual(['2019年部门预算公开: 没有“三公”经费支出表']);
  });

  it('asks for the ninth table since 2021', () => {
    expect(check(2020, titles)).toEqual([]);
    expect(check(2021, titles)).toEqual(['二、总体情况: 没有国有资本经营预算支出表']);
  });

  it('says nothing if all are there', () => {
    expect(check(2019, titles)).toEqual([]);
  });
});
