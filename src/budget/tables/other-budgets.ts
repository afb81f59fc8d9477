import { z } from 'zod';
import { withAmountFormat } from '../amount-format.js';
import { codedRowHead, column, rowTotal, tableTotal } from '../coded-rows.js';
import { codedTable } from '../coded-table.js';

/** The budgets beside the general public one have tables of one form; both are often empty, and printed with a note. */
const columns = { 基本支出: column('基本支出'), 项目支出: column('项目支出') };

const rowSchema = z
  .strictObject({ ...codedRowHead('功能分类'), ...columns, 合计: rowTotal() })
  .describe('一个科目');

const totalSchema = z.strictObject({ ...columns, 合计: tableTotal() });

/** `政府性基金预算支出表.yaml`: what the government-managed funds pay, by function. */
export const governmentFundsSchema = withAmountFormat(codedTable(rowSchema, totalSchema)).meta({
  title: '政府性基金预算支出表',
  description: '政府性基金预算支出表：按功能分类',
});

/** `国有资本经营预算支出表.yaml`: what the state capital operations pay, by function. */
export const stateCapitalSchema = withAmountFormat(codedTable(rowSchema, totalSchema)).meta({
  title: '国有资本经营预算支出表',
  description: '国有资本经营预算支出表：按功能分类',
});
