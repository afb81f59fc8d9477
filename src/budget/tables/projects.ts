import { z } from 'zod';
import { amountFormatSchema, withAmountFormat } from '../amount-format.js';
import { namedAmountSchema } from '../named-amount.js';
import { text } from '../scalars.js';

/** `项目支出.yaml`: the project expenditure item by item, grouped by duty. Its total stands in `支出.yaml`. */
export const projectsSchema = withAmountFormat(
  z.strictObject({
    金额格式: amountFormatSchema,
    分组: z
      .array(
        z.strictObject({
          名称: text().describe('职责的名称，不写序号'),
          项目: z.array(namedAmountSchema).min(1, '至少要有一个项目').describe('本组的项目，不写序号'),
        }),
      )
      .describe('按职责分的组，按公开的先后排列'),
  }),
).meta({ title: '项目支出', description: '项目支出明细，按职责分组' });
