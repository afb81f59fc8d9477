import type { Budget } from './budget.js';

/** What no source states and the templates need: computed here, once, and nowhere else. */
export type Derived = {
  /** The year that the budget is compared with. */
  readonly 上年度: number;
  /** True if there is any such equipment; the form then gives its value instead of 无. */
  readonly 有单价20万元以上设备: boolean;
};

export function deriveFigures(budget: Budget): Derived {
  return {
    上年度: budget.年度 - 1,
    有单价20万元以上设备: hasLargeEquipment(budget),
  };
}

function hasLargeEquipment(budget: Budget): boolean {
  const { 价值 } = budget.国有资产.单价20万元以上设备;
  return typeof 价值 === 'object' && !价值.value.eq(0);
}
