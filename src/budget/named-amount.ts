import { z } from 'zod';
import { amount, text } from './scalars.js';

/** An item and its amount, as the sentences of a publication enumerate them. */
export const namedAmountSchema = z.strictObject({
  名称: text().describe('名称，照公开的文字写'),
  金额: amount().describe('金额；没有就写 0'),
});
