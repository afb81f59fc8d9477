import { describe, expect, it } from 'vitest';
import { dutyOrder } from '../../../src/check/rules/duty-order.js';
import type { Inline } from '../../../src/document/nodes.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn, heading, inlinesOf, table } from '../build-input.js';

function numbered(number: string, name: string, path: string): readonly Inline[] {
  return [...inlinesOf(number), ...inlinesOf(name, path)];
}

function check(inTable: string): readonly string[] {
  const inlines = numbered('二、', '乙职责', '项目支出.分组[乙职责].名称');
  const cell = { colSpan: 1, rowSpan: 1, inlines: numbered(inTable, '乙职责', '绩效指标.职责[乙职责].名称') };
  const blocks = [
    { ...heading('', 3), inlines },
    { ...table(['']), body: [{ cells: [cell] }] },
  ];
  return findIn(dutyOrder, buildInput({ budget: buildBudget(), blocks }));
}

describe('JG109', () => {
  it('finds a duty of two numbers', () => {
    expect(check('三、')).toEqual(['二、: 职责“乙职责”在正文中是“二、”，在绩效表中是“三、”']);
  });

  it('says nothing of equal numbers, and of duties without', () => {
    expect(check('二、')).toEqual([]);
    expect(check('')).toEqual([]);
  });
});
