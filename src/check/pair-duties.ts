import type { BudgetWith, DataFiles } from '../budget/budget.js';

type Group = DataFiles['项目支出']['分组'][number];
type Duty = DataFiles['绩效指标']['职责'][number];

/** A group of projects and the duty of the performance table that it pays for, with their places in their lists. */
export type DutyPair = {
  readonly group: Group;
  readonly groupAt: number;
  readonly duty: Duty;
  readonly dutyAt: number;
};

/**
 * Pairs groups with duties. Both lists follow the same order, and duties without money have no group: so the nth
 * group goes with the nth duty that has money, if there are as many and no name contradicts it. Otherwise only
 * equal names are paired; a group whose duty cannot be told stays alone.
 */
export function pairDuties({ 项目支出, 绩效指标 }: BudgetWith<'项目支出' | '绩效指标'>): readonly DutyPair[] {
  const duties = 绩效指标.职责.map((duty, dutyAt) => ({ duty, dutyAt }));
  const groups = 项目支出.分组.map((group, groupAt) => ({ group, groupAt }));
  const funded = duties.filter(({ duty }) => typeof duty.年度预算数 !== 'string');
  const inOrder = groups.flatMap((group, index) => {
    const duty = funded[index];
    return duty ? [{ ...group, ...duty }] : [];
  });
  if (groups.length === funded.length && !isContradicted(inOrder)) return inOrder;
  return groups.flatMap((entry) => {
    const same = duties.filter(({ duty }) => nameKey(duty.名称) === nameKey(entry.group.名称));
    return same.length === 1 ? same.map((duty) => ({ ...entry, ...duty })) : [];
  });
}

/** True if a group stands beside another duty than the one of its own name. */
function isContradicted(pairs: readonly DutyPair[]): boolean {
  const names = new Set(pairs.map(({ duty }) => nameKey(duty.名称)));
  return pairs.some(
    ({ group, duty }) => names.has(nameKey(group.名称)) && nameKey(group.名称) !== nameKey(duty.名称),
  );
}

/** A name without the difference between full-width and half-width marks and between dashes. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').replace(/[\s‐-―−]/g, (mark) => (/\s/.test(mark) ? '' : '-'));
}
