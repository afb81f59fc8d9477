import { z } from 'zod';
import { codedRows } from './coded-rows.js';
import { text } from './scalars.js';
import { tableHead } from './table-head.js';

/**
 * A table by subject: the rows of the whole department, or those of its units to be added up, or both, and the total as it was
 * approved; or an empty table.
 */
export function codedTable<R extends z.ZodType<{ readonly 科目编码: string }>, T extends z.ZodType>(
  row: R,
  total: T,
) {
  const unit = z
    .strictObject({
      单位: text().describe('单位的名称，与 edition.yaml 中的相同'),
      行: codedRows(row).describe('本单位的各科目'),
    })
    .describe('一个单位的数');
  return z
    .strictObject({
      ...tableHead,
      行: codedRows(row).optional().describe('全部门的各科目；不写就由“分单位”相加'),
      分单位: z.array(unit).optional().describe('各单位的数；不分单位公开的不写'),
      合计: total.optional().describe('全表的合计，照批复的数写；空表不写'),
    })
    .check(({ issues, value }) => {
      if (value.合计 !== undefined || isEmpty(value)) return;
      issues.push({ code: 'custom', input: value, path: ['合计'], message: '不能为空' });
    });
}

type Rows = { readonly 行?: readonly unknown[] | undefined };

function isEmpty({
  行 = [],
  分单位 = [],
}: Rows & { readonly 分单位?: readonly Rows[] | undefined }): boolean {
  return [行, ...分单位.map((unit) => unit.行 ?? [])].every((rows) => rows.length === 0);
}
