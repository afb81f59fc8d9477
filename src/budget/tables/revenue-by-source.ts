import { z } from 'zod';
import { withAmountFormat } from '../amount-format.js';
import { amountsBySource, checkSources, sourcesSchema } from '../amounts-by-source.js';
import { codedRowHead, rowTotal, tableTotal } from '../coded-rows.js';
import { codedTable } from '../coded-table.js';

const rowSchema = z
  .strictObject({ ...codedRowHead('功能分类'), 金额: amountsBySource, 合计: rowTotal() })
  .describe('一个科目');

const totalSchema = z.strictObject({ 金额: amountsBySource, 合计: tableTotal() });

/** `收入总表.yaml`: where the money of each function comes from. The kinds of revenue are data: they differ by year and place. */
export const revenueBySourceSchema = withAmountFormat(
  codedTable(rowSchema, totalSchema).safeExtend({ 来源: sourcesSchema }).check(checkSources),
).meta({ title: '收入总表', description: '部门收入总表：按功能分类和收入来源' });
