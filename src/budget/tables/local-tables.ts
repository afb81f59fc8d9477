import { z } from 'zod';
import { amountFormatSchema, withAmountFormat } from '../amount-format.js';
import { checkCells, readCells } from '../local-cells.js';
import { localColumnsSchema } from '../local-columns.js';
import { text } from '../scalars.js';
import { tableWords } from '../table-head.js';

const rowSchema = z.array(z.string()).describe('一行，每列一格；空着的格子写 ""');

const tableSchema = z
  .strictObject({
    ...tableWords,
    名称: text().describe('表的名称，照印'),
    单位行: text().optional().describe('表的右上角印的单位，如“单位：万元”'),
    列: localColumnsSchema.describe('各列，从左到右；表头可以有几层'),
    行: z.array(rowSchema).describe('各行，按公开的先后排列；没有就写 []'),
    合计行: rowSchema.optional().describe('合计的一行，照批复的数写；不写而有合计列的，由程序相加'),
  })
  .check(({ issues, value }) => {
    for (const { path, ...issue } of checkCells(value))
      issues.push({ code: 'custom', input: value, path: [...path], ...issue });
  })
  .transform((table) => ({ ...table, ...readCells(table) }))
  .describe('一张表');

/** `附加表.yaml`: tables that only this place or year asks for, declared in data alone. */
export const localTablesSchema = withAmountFormat(
  z.strictObject({
    金额格式: amountFormatSchema,
    表: z.array(tableSchema).describe('各张表，按公开的先后排列；没有就写 []'),
  }),
).meta({ title: '附加表', description: '当地或当年另外要求的表，列和行都由数据规定' });
