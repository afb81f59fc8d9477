import { z } from 'zod';
import { withAmountFormat } from '../amount-format.js';
import { indicatorLevels } from '../indicator-rows.js';
import { amount, text } from '../scalars.js';
import { tableHead } from '../table-head.js';

const projectSchema = z
  .strictObject({
    名称: text().describe('项目名称，与项目支出表中的相同'),
    金额: amount().describe('项目的预算金额'),
    绩效目标: text().describe('项目的绩效目标，照抄'),
    指标: z
      .array(z.strictObject(indicatorLevels).describe('一个指标'))
      .min(1, '至少要有一个指标')
      .describe('各个指标，按公开的先后排列'),
  })
  .describe('一个项目');

/** `项目绩效目标表.yaml`: what each project is to reach, and the indicators that tell. */
export const projectTargetsSchema = withAmountFormat(
  z.strictObject({
    ...tableHead,
    项目: z.array(projectSchema).describe('公开绩效目标的项目，按公开的先后排列；没有就写 []'),
  }),
).meta({ title: '项目绩效目标表', description: '项目支出绩效目标表' });
