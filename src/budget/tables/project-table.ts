import { z } from 'zod';
import { withAmountFormat } from '../amount-format.js';
import { amountsBySource, checkSources, sourcesSchema } from '../amounts-by-source.js';
import { rowTotal, tableTotal } from '../coded-rows.js';
import { text } from '../scalars.js';
import { tableHead } from '../table-head.js';

const projectSchema = z
  .strictObject({
    类型: text().describe('项目的类型，如“特定目标类”'),
    名称: text().describe('项目名称'),
    单位: text().describe('项目单位'),
    金额: amountsBySource,
    合计: rowTotal(),
  })
  .describe('一个项目');

/** `项目支出表.yaml`: every project of the year with the sources of its money. */
export const projectTableSchema = withAmountFormat(
  z
    .strictObject({
      ...tableHead,
      来源: sourcesSchema,
      行: z.array(projectSchema).describe('各个项目，按公开的先后排列；没有就写 []'),
      合计: z.strictObject({ 金额: amountsBySource, 合计: tableTotal() }).describe('全表的合计'),
    })
    .check(checkSources),
).meta({ title: '项目支出表', description: '项目支出表：项目的类型、单位和资金来源' });
