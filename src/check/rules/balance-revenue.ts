import type { Budget } from '../../budget/budget.js';
import { listAppropriations, listRevenue, optionalTerm } from '../balance-tables.js';
import { defineRule, type Finding } from '../rule.js';
import { compareSum, term } from '../sum.js';

/** Catalogue 2. */
export const balanceRevenue = defineRule({
  code: 'KJ118',
  severity: 'error',
  title: '收支总表的收入一边加不起来',
  explanation:
    '本年收入合计等于各项收入之和，收入总计等于本年收入加上年结转和用非财政拨款结余；财政拨款收支总表的收入总计等于各项拨款加上年结转。“其中”的行不加，空白按 0 计。',
  remedy: '对照批复，改正合计、总计或写错的那一项',
  example: {
    wrong: '本年收入 1400，上年结转 100，收入总计 1400',
    right: '本年收入 1400，上年结转 100，收入总计 1500',
  },
  source: '部门收支总表、财政拨款收支总表的编制关系（财预〔2016〕143号报表样式）',
  needs: [],
  check: ({ budget }) => [...sumBalance(budget), ...sumAppropriations(budget)],
});

function sumBalance(budget: Budget): readonly Finding[] {
  const { 收支总表 } = budget;
  if (!收支总表) return [];
  const year = term('本年收入合计', 收支总表.本年收入合计, '收支总表', '本年收入合计');
  const total = term('收入总计', 收支总表.收入总计, '收支总表', '收入总计');
  const others = (['上年结转结余', '用非财政拨款结余'] as const).flatMap((key) =>
    optionalTerm(key, 收支总表[key], '收支总表', key),
  );
  return [
    ...compareSum(year, listRevenue({ ...budget, 收支总表 }), '各项收入之和'),
    ...compareSum(total, [year, ...others], '本年收入与结转结余之和'),
  ];
}

function sumAppropriations(budget: Budget): readonly Finding[] {
  const { 财政拨款收支总表 } = budget;
  if (!财政拨款收支总表) return [];
  const { 收入总计, 上年结转结余 } = 财政拨款收支总表;
  const total = term('财政拨款收入总计', 收入总计, '财政拨款收支总表', '收入总计');
  const carried = optionalTerm('上年结转结余', 上年结转结余, '财政拨款收支总表', '上年结转结余');
  const items = listAppropriations({ ...budget, 财政拨款收支总表 });
  return compareSum(total, [...items, ...carried], '各项拨款与上年结转之和');
}
