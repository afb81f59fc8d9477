import { z } from 'zod';
import { amountFormatSchema, withAmountFormat } from '../amount-format.js';
import { amount, text } from '../scalars.js';

const changeSchema = z.strictObject({
  金额: amount().describe('比上年增减的金额：增加写正数，减少写负数'),
  原因: text().describe('增减的主要原因，接在“主要是”之后'),
});

/** `支出.yaml`: the year's expenditure and how it differs from the year before, parts and totals as stated. */
export const expenditureSchema = withAmountFormat(
  z.strictObject({
    金额格式: amountFormatSchema,
    合计: amount().describe('支出合计，照批复的数写'),
    基本支出: amount().describe('基本支出合计'),
    项目支出: amount().describe('项目支出合计'),
    比上年增减: z
      .strictObject({
        合计: amount().describe('支出合计比上年增减：增加写正数，减少写负数'),
        基本支出: changeSchema.describe('基本支出比上年增减'),
        项目支出: changeSchema.describe('项目支出比上年增减'),
      })
      .describe('与上年预算相比的增减和原因'),
  }),
).meta({ title: '支出', description: '本年支出的合计、构成和比上年的增减' });
