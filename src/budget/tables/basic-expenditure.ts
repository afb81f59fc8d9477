import { z } from 'zod';
import { withAmountFormat } from '../amount-format.js';
import { codedRowHead, column, rowTotal, tableTotal } from '../coded-rows.js';
import { codedTable } from '../coded-table.js';

const columns = {
  人员经费: column('人员经费'),
  公用经费: column('公用经费'),
};

const rowSchema = z
  .strictObject({
    ...codedRowHead('经济分类'),
    ...columns,
    合计: rowTotal(),
  })
  .describe('一个科目');

const totalSchema = z.strictObject({ ...columns, 合计: tableTotal() });

/** `基本支出表.yaml`: the basic expenditure of the general public budget by its economic nature. */
export const basicExpenditureSchema = withAmountFormat(codedTable(rowSchema, totalSchema)).meta({
  title: '基本支出表',
  description: '一般公共预算基本支出表：按经济分类',
});
