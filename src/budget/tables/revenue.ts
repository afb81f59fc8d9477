import { z } from 'zod';
import { amountFormatSchema, withAmountFormat } from '../amount-format.js';
import { namedAmountSchema } from '../named-amount.js';
import { amount } from '../scalars.js';

/** `收入.yaml`: the year's revenue, its stated total and its sources. */
export const revenueSchema = withAmountFormat(
  z.strictObject({
    金额格式: amountFormatSchema,
    合计: amount().describe('收入合计，照批复的数写'),
    来源: z.array(namedAmountSchema).min(1, '至少要有一项').describe('各项收入，按公开的先后排列'),
  }),
).meta({ title: '收入', description: '本年收入的合计和来源' });
