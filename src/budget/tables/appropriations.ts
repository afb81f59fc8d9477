import { z } from 'zod';
import { withAmountFormat } from '../amount-format.js';
import { revenueRows } from '../balance-rows.js';
import { codedRows, column, functionClass, rowTotal, tableTotal } from '../coded-rows.js';
import { amount } from '../scalars.js';
import { tableHead } from '../table-head.js';

const columns = {
  一般公共预算: column('一般公共预算'),
  政府性基金预算: column('政府性基金预算'),
  国有资本经营预算: column('国有资本经营预算'),
};

const classSchema = z.strictObject({ ...functionClass, ...columns, 合计: rowTotal() }).describe('一类支出');

const totalSchema = z.strictObject({ ...columns, 合计: tableTotal() });

/** `财政拨款收支总表.yaml`: what the treasury pays in, against what it is spent on, by budget. */
export const appropriationsSchema = withAmountFormat(
  z.strictObject({
    ...tableHead,
    收入: revenueRows,
    支出: codedRows(classSchema).describe('本年的各类支出，按公开的先后排列'),
    上年结转结余: amount().optional().describe('上年结转；表中没有这一行的不写'),
    收入总计: amount().describe('收入总计'),
    年终结转结余: totalSchema.optional().describe('结转下年；表中没有这一行的不写'),
    支出总计: totalSchema.describe('支出总计'),
  }),
).meta({ title: '财政拨款收支总表', description: '财政拨款收支总表：收入和按三本预算分列的支出' });
