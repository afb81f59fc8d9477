import { z } from 'zod';
import { amountFormatSchema, withAmountFormat } from '../amount-format.js';
import { amount, text } from '../scalars.js';

/** `三公经费.yaml`: the three public expenses by item, vehicles split into purchase and running, and the change. */
export const threePublicExpensesSchema = withAmountFormat(
  z.strictObject({
    金额格式: amountFormatSchema,
    合计: amount().describe('“三公”经费合计'),
    '因公出国（境）费': amount().describe('因公出国（境）费；没有安排写 0'),
    公务用车购置及运行费: z
      .strictObject({
        合计: amount().describe('公务用车购置及运行费合计'),
        公务用车购置费: amount().describe('公务用车购置费；没有安排写 0'),
        公务用车运行费: amount().describe('公务用车运行费；没有安排写 0'),
      })
      .describe('公务用车购置及运行费，购置与运行分列'),
    公务接待费: amount().describe('公务接待费；没有安排写 0'),
    比上年增减: z
      .strictObject({
        合计: amount().describe('合计比上年增减：增加写正数，减少写负数'),
        变化: text().describe('变化的说法，接在“较上年”之后，如“有大幅下降”'),
        原因: z
          .array(text())
          .min(1, '至少要有一条原因')
          .describe('主要原因，一条一项，不写“一是”“二是”和句末标点'),
      })
      .describe('与上年相比的增减和原因'),
  }),
).meta({ title: '“三公”经费', description: '财政拨款“三公”经费的合计、各项和比上年的增减' });
