import { z } from 'zod';
import { withAmountFormat } from '../amount-format.js';
import { revenueRows } from '../balance-rows.js';
import { codedRows, functionClass } from '../coded-rows.js';
import { amount, amountCell } from '../scalars.js';
import { tableHead } from '../table-head.js';

const classSchema = z
  .strictObject({ ...functionClass, 预算数: amountCell().describe('预算数；原表空着就留空') })
  .describe('一类支出');

/** `收支总表.yaml`: all revenue against all expenditure; the two sides balance. */
export const balanceSchema = withAmountFormat(
  z.strictObject({
    ...tableHead,
    收入: revenueRows,
    支出: codedRows(classSchema).describe('本年的各类支出，按公开的先后排列'),
    本年收入合计: amount().describe('本年收入合计'),
    上年结转结余: amount().optional().describe('上年结转结余；表中没有这一行的不写'),
    用非财政拨款结余: amount().optional().describe('用非财政拨款结余；表中没有这一行的不写'),
    收入总计: amount().describe('收入总计'),
    本年支出合计: amount().describe('本年支出合计'),
    年终结转结余: amount().optional().describe('年终结转结余；表中没有这一行的不写'),
    支出总计: amount().describe('支出总计'),
  }),
).meta({ title: '收支总表', description: '部门收支总表' });
