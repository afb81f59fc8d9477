import { z } from 'zod';
import { withAmountFormat } from '../amount-format.js';
import { codedRowHead, column, rowTotal, tableTotal } from '../coded-rows.js';
import { codedTable } from '../coded-table.js';
import { text } from '../scalars.js';

const columns = {
  上年数: column('上年的数（上年公开的预算数或执行数）'),
  基本支出: column('基本支出'),
  项目支出: column('项目支出'),
};

const rowSchema = z
  .strictObject({
    ...codedRowHead('功能分类'),
    ...columns,
    合计: rowTotal(),
    原因: text().optional().describe('比上年增减的原因，接在“主要是”之后，不写句末标点'),
  })
  .describe('一个科目');

const totalSchema = z.strictObject({ ...columns, 合计: tableTotal() });

/** `一般公共预算支出表.yaml`: what the general public budget pays, by function; last year’s figure is no part of 合计. */
export const generalPublicExpenditureSchema = withAmountFormat(codedTable(rowSchema, totalSchema)).meta({
  title: '一般公共预算支出表',
  description: '一般公共预算支出表：按功能分类的本年支出，和上年比较',
});
