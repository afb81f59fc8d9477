import { z } from 'zod';
import { amountCell, text } from './scalars.js';

/** The left side of a table that sets revenue against expenditure. */
export const revenueRows = z
  .array(
    z.strictObject({
      项目: text().describe('收入的名称，照印，如 一、一般公共预算拨款收入'),
      预算数: amountCell().describe('预算数；原表空着就留空'),
    }),
  )
  .min(1, '至少要有一项')
  .describe('本年的各项收入，按公开的先后排列');
