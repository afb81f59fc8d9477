import { amountFormatSchema } from './amount-format.js';
import { text } from './scalars.js';

/** What every statutory table may say of itself. */
export const tableWords = {
  表号: text().optional().describe('表的编号，照印，如 公开表3-1'),
  空表说明: text().optional().describe('没有数据时印的一句话，如“无政府性基金预算支出，故本表为空表。”'),
};

/** The same of a table of amounts. */
export const tableHead = { ...tableWords, 金额格式: amountFormatSchema };
