import { z } from 'zod';
import { amountFormatSchema, withAmountFormat } from '../amount-format.js';
import { namedAmountSchema } from '../named-amount.js';
import { amount } from '../scalars.js';

/** `机关运行经费.yaml`: what the Budget Law, art. 14, asks to be explained; the stated total and its items. */
export const operatingExpensesSchema = withAmountFormat(
  z.strictObject({
    金额格式: amountFormatSchema,
    合计: amount().describe('机关运行经费合计'),
    明细: z.array(namedAmountSchema).min(1, '至少要有一项').describe('各项费用，按公开的先后排列'),
  }),
).meta({ title: '机关运行经费', description: '机关运行经费的合计和各项费用' });
