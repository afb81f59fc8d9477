import { z } from 'zod';
import { withAmountFormat } from '../amount-format.js';
import { codedRowHead, column, rowTotal, tableTotal } from '../coded-rows.js';
import { codedTable } from '../coded-table.js';

const columns = {
  基本支出: column('基本支出'),
  项目支出: column('项目支出'),
  上缴上级支出: column('上缴上级支出'),
  事业单位经营支出: column('事业单位经营支出'),
  对附属单位补助支出: column('对附属单位补助支出'),
};

const rowSchema = z
  .strictObject({
    ...codedRowHead('功能分类'),
    ...columns,
    合计: rowTotal(),
  })
  .describe('一个科目');

const totalSchema = z.strictObject({ ...columns, 合计: tableTotal() });

/** `支出总表.yaml`: all expenditure of the year by function, and by what kind it is. */
export const expenditureByFunctionSchema = withAmountFormat(codedTable(rowSchema, totalSchema)).meta({
  title: '支出总表',
  description: '部门支出总表：按功能分类的本年支出',
});
