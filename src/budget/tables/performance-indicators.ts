import { z } from 'zod';
import { amountFormatSchema, withAmountFormat } from '../amount-format.js';
import { amountCell, blankableText, text } from '../scalars.js';

const indicatorSchema = z
  .strictObject({
    名称: text().describe('绩效指标的名称'),
    优: text().describe('评为优的标准，照抄'),
    良: text().describe('评为良的标准，照抄'),
    中: text().describe('评为中的标准，照抄'),
    差: text().describe('评为差的标准，照抄'),
  })
  .describe('一个绩效指标和它的评价标准');

const budgetOfTheYear = () => amountCell().describe('年度预算数（项目支出）；没有安排项目支出的留空');

const activitySchema = z
  .strictObject({
    名称: text().describe('工作活动的名称，不写序号'),
    年度预算数: budgetOfTheYear(),
    内容描述: blankableText().describe('内容描述，照抄；原表空着就留空'),
    绩效目标: blankableText().describe('绩效目标，照抄；原表空着就留空'),
    绩效指标: z.array(indicatorSchema).describe('绩效指标；没有就写 []'),
  })
  .describe('一项工作活动');

const dutySchema = z
  .strictObject({
    名称: text().describe('职责的名称，不写序号'),
    年度预算数: budgetOfTheYear(),
    内容描述: blankableText().describe('内容描述，照抄；原表空着就留空'),
    绩效目标: blankableText().describe('绩效目标，照抄；原表空着就留空'),
    活动: z.array(activitySchema).describe('工作活动，按公开的先后排列；没有就写 []'),
  })
  .describe('一项职责');

/** `绩效指标.yaml`: duties, their activities, the indicators and the bands 优 良 中 差; cells verbatim. */
export const performanceIndicatorsSchema = withAmountFormat(
  z.strictObject({
    金额格式: amountFormatSchema,
    职责: z.array(dutySchema).min(1, '至少要有一项职责').describe('部门的职责，按公开的先后排列'),
  }),
).meta({ title: '绩效指标', description: '部门职责-工作活动绩效目标表' });
