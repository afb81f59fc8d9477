import { z } from 'zod';
import { code, text } from './scalars.js';

/** What kind of budget unit it is: 机关运行经费 is what the first two spend on their office (《预算法》第十四条). */
export const UNIT_KINDS = ['行政单位', '参公单位', '事业单位'] as const;

const unitShape = {
  名称: text().describe('单位的全称'),
  代码: code(/^\d{3,12}$/, '应为 3 到 12 位数字的预算单位代码，如 434001')
    .optional()
    .describe('财政部门给单位的预算代码'),
  性质: z
    .enum(UNIT_KINDS, '应为“行政单位”“参公单位”或“事业单位”')
    .optional()
    .describe('单位的性质；参公单位是参照公务员法管理的事业单位'),
};

const thirdTierSchema = z.strictObject(unitShape).describe('一个三级预算单位');

const secondTierSchema = z
  .strictObject({ ...unitShape, 下级: z.array(thirdTierSchema).optional().describe('它的下级单位') })
  .describe('一个二级预算单位');

const firstTierSchema = z
  .strictObject({ ...unitShape, 下级: z.array(secondTierSchema).optional().describe('它的下级单位') })
  .describe('一个一级预算单位');

/** A department's budget units with theirs: no more than three tiers have budgets. */
export const unitsSchema = z.array(firstTierSchema);

/** A unit of any tier. */
export type Unit = {
  readonly 名称: string;
  readonly 代码?: string | undefined;
  readonly 性质?: (typeof UNIT_KINDS)[number] | undefined;
  readonly 下级?: readonly Unit[] | undefined;
};

/** Every unit of every tier, each before those below it. */
export function listUnits(units: readonly Unit[] = []): readonly Unit[] {
  return units.flatMap((unit) => [unit, ...listUnits(unit.下级)]);
}
