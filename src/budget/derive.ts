import type { Budget, DataFileStem } from './budget.js';
import { type Summaries, summarizeTables } from './derive/summaries.js';
import type { Subjects } from './subjects.js';

/** What no source states and the templates and rules need: computed here, once, and nowhere else. */
export type Derived = {
  /** The year that the budget is compared with. */
  readonly 上年度: number;
  /** True if there is any such equipment; the form then gives its value instead of 无. Absent without 国有资产. */
  readonly 有单价20万元以上设备?: boolean;
  /** The sums and comparisons of each table. */
  readonly 汇总: Summaries;
};

/** What is derived from a budget that has these data files. */
export type DerivedWith<S extends DataFileStem> = Derived & {
  readonly 汇总: Required<Pick<Summaries, S & keyof Summaries>>;
};

export function deriveFigures(budget: Budget, subjects: Subjects): Derived {
  const { 国有资产 } = budget;
  return {
    上年度: budget.年度 - 1,
    ...(国有资产 && { 有单价20万元以上设备: hasLargeEquipment(国有资产) }),
    汇总: summarizeTables(budget, subjects),
  };
}

function hasLargeEquipment({ 单价20万元以上设备: { 价值 } }: NonNullable<Budget['国有资产']>): boolean {
  return typeof 价值 === 'object' && !价值.value.eq(0);
}
