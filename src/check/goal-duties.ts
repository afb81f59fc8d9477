import type { DataFiles } from '../budget/budget.js';

type Duty = DataFiles['绩效指标']['职责'][number];

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
