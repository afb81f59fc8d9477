import type { Budget } from '../budget/budget.js';
import { sumOf, term, yuanOf } from './sum.js';

/** A group of projects and the duty of the performance table that is the same; indexes into the data. */
export type DutyPair = { readonly group: number; readonly duty: number };

type Duty = Budget['绩效指标']['职责'][number];
type Group = Budget['项目支出']['分组'][number];

/**
 * Groups of projects and duties that are the same thing: those of the same name; of the others, those that are the
 * only ones with their amount. What money cannot tell apart is left unpaired.
 */
export function matchDuties({ 项目支出, 绩效指标 }: Budget): readonly DutyPair[] {
  const groups = 项目支出.分组;
  const duties = 绩效指标.职责;
  return groups.flatMap((group, index): readonly DutyPair[] => {
    const sameName = duties.findIndex(({ 名称 }) => 名称 === group.名称);
    if (sameName !== -1) return [{ group: index, duty: sameName }];
    const rivals = groups.filter((other) => !isNamed(other, duties) && amountOf(other) === amountOf(group));
    const equal = duties.filter(
      (duty) => !isNamed(duty, groups) && yuanOf(duty.年度预算数).toFixed() === amountOf(group),
    );
    const [only] = equal;
    return only && equal.length === 1 && rivals.length === 1 && amountOf(group) !== '0'
      ? [{ group: index, duty: duties.indexOf(only) }]
      : [];
  });
}

/** True if a goal's name means a duty: the same words, a shorter form of them, or the name of its branch. */
export function namesDuty(goal: string, duty: Duty): boolean {
  const core = goal.replace(/(工作|事务|业务)?管理$|工作$/, '');
  return duty.名称
    .split(/[-－—]/)
    .some((part) => part === goal || part === core || (goal.length >= 4 && isShortOf(goal, part)));
}

/** True if the characters of a text stand in another in the same order. */
export function isShortOf(short: string, long: string): boolean {
  let from = 0;
  for (const character of short) {
    const found = long.indexOf(character, from);
    if (found === -1) return false;
    from = found + character.length;
  }
  return true;
}

function amountOf({ 项目 }: Group): string {
  return sumOf(项目.map(({ 名称, 金额 }) => term(名称, 金额))).toFixed();
}

function isNamed({ 名称 }: { readonly 名称: string }, others: readonly { readonly 名称: string }[]): boolean {
  return others.some((other) => other.名称 === 名称);
}
