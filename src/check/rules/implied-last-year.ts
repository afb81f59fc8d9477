import type { Budget } from '../../budget/budget.js';
import { atData, defineRule, type Finding } from '../rule.js';
import { lastYearOf, listChanges } from '../stated-changes.js';
import { stateMoney, stateTerm } from '../sum.js';

export const impliedLastYear = defineRule({
  code: 'KJ116',
  severity: 'error',
  title: '由增减推出的上年数不可能',
  explanation:
    '上年数等于今年数减去增减。推出的上年数不能是负数，上年的“三公”经费也不能大于上年的全部支出；否则增减的数字、正负号或单位写错了。',
  remedy: '核对上年的预算数，重算增减',
  example: { wrong: '今年 30，比上年增加 300（上年成了 -270）', right: '今年 330，比上年增加 300' },
  source: '增减等于今年数减上年数',
  needs: [],
  check: ({ budget }) => [...findNegative(budget), ...findTooGreat(budget)],
});

function findNegative(budget: Budget): readonly Finding[] {
  return listChanges(budget)
    .filter((stated) => lastYearOf(stated).lt(0))
    .map((stated) => ({
      place: atData(...stated.change.path),
      message: `${stateTerm(stated.now)}，${stateTerm(stated.change)}，推出上年为${stateMoney(lastYearOf(stated))}，是负数`,
    }));
}

function findTooGreat(budget: Budget): readonly Finding[] {
  const changes = listChanges(budget);
  const total = changes.find(({ now }) => now.path[0] === '支出');
  const threePublic = changes.find(({ now }) => now.path[0] === '三公经费');
  if (!total || !threePublic || lastYearOf(threePublic).lte(lastYearOf(total))) return [];
  const last = stateMoney(lastYearOf(threePublic));
  const message = `推出上年“三公”经费${last}，大于上年支出合计${stateMoney(lastYearOf(total))}`;
  return [{ place: atData(...threePublic.change.path), message }];
}
