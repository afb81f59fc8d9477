import { z } from 'zod';
import { amountFormatSchema, withAmountFormat } from './amount-format.js';
import { codedRowHead, codedRows, rowTotal, tableTotal } from './coded-rows.js';
import { amount, text } from './scalars.js';

const columns = {
  基本支出: amount().optional().describe('批复的基本支出；批复没有分列的不写'),
  项目支出: amount().optional().describe('批复的项目支出；批复没有分列的不写'),
};

const rowSchema = z
  .strictObject({ ...codedRowHead('功能分类'), ...columns, 合计: rowTotal() })
  .describe('一个科目的批复数');

const totalSchema = z.strictObject({ ...columns, 合计: tableTotal() });

const unitSchema = z
  .strictObject({
    单位: text().describe('单位的名称，与 edition.yaml 中的相同'),
    行: codedRows(rowSchema).optional().describe('批复给本单位的各科目；只批复总数的不写'),
    合计: totalSchema.optional().describe('批复给本单位的总数'),
  })
  .describe('一个单位的批复数');

/**
 * `批复.yaml`: the expenditure as the finance bureau approved it. Nothing of it is printed or attached; a rule compares what
 * is published with it.
 */
export const approvedBudgetSchema = withAmountFormat(
  z.strictObject({
    金额格式: amountFormatSchema,
    行: codedRows(rowSchema).optional().describe('批复给全部门的各科目；没有批复到科目的不写'),
    分单位: z.array(unitSchema).optional().describe('批复到各单位的数；只批复到部门的不写'),
    合计: totalSchema.describe('批复的部门支出总数'),
  }),
).meta({ title: '批复', description: '财政部门批复的支出预算，只用来核对，不印出' });

export type ApprovedBudget = z.output<typeof approvedBudgetSchema>;
