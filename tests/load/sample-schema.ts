import { z } from 'zod';
import { amountFormatSchema, withAmountFormat } from '../../src/budget/amount-format.js';
import { amount, amountCell, code, isoDate, text, year, yesNo } from '../../src/budget/scalars.js';

/** A data file with one of everything. */
export const sampleSchema = withAmountFormat(
  z.strictObject({
    格式版本: z.literal('1', '格式版本应为 1'),
    金额格式: amountFormatSchema,
    年度: year().describe('预算年度'),
    公开日期: isoDate(),
    代码: code(/^\d{4}$/, '应为四位数字的代码，如 0434'),
    公开: yesNo(),
    收入: z.strictObject({ 合计: amount().meta({ title: '收入合计' }), 其他: amountCell() }),
    项目: z
      .array(z.strictObject({ 名称: text(), 金额: amount(), 类别: z.enum(['基本支出', '项目支出']) }))
      .min(1),
    备注: z.string().default(''),
  }),
);

export const sampleText = `# 示例
格式版本: 1
金额格式: { 单位: 万元, 小数位数: 2, 千分位: 否 }
年度: 2019
公开日期: 2019-02-01
代码: 0434
公开: 是
收入: { 合计: 1.50, 其他: —— }
项目:
  - 名称: 水费
    金额: 3.6
    类别: 基本支出
  - { 名称: 电费, 金额: 12, 类别: 项目支出 }
备注:
`;
