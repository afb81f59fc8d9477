import { z } from 'zod';
import { text } from './scalars.js';

/** Exactly one of the ways to name a place within a section. */
const placeSchema = z
  .strictObject({
    节: text().describe('节的名称，与版式中的模板名相同'),
    数据: text().optional().describe('印出的数据的路径，如 支出.合计'),
    块: text().optional().describe('模板中段落、标题、列表项或单元格的 id'),
    文字: text().optional().describe('段落、标题、列表项、表题或单元格中含有的文字'),
    第: z
      .string()
      .regex(/^[1-9]\d{0,3}$/, '应为正整数')
      .transform(Number)
      .default(1)
      .meta({ type: ['integer', 'string'], description: '这一节中符合的第几处；不写就是第 1 处' }),
  })
  .check(({ issues, value }) => {
    const named = [value.数据, value.块, value.文字].filter((name) => name !== undefined);
    if (named.length === 1) return;
    issues.push({ code: 'custom', input: value, message: '应在“数据”“块”“文字”中写且只写一个' });
  })
  .describe('在刊印件中的位置');

const rule = text().describe('规则的代码，如 KJ101');
const reason = text().describe('原因；只留在数据中，不印出');

const departureSchema = z
  .strictObject({
    位置: placeSchema,
    应为: z.string().describe('按今天的数据和模板应印的文字'),
    刊印: z.string().describe('当时实际印出的文字；可以有多行，可以是空白'),
    规则: z.array(rule).describe('这一处因此放行的规则'),
    原因: reason,
  })
  .describe('刊印件与数据不一致的一处');

const knownFindingSchema = z
  .strictObject({
    规则: rule,
    位置: placeSchema,
    报告: text().describe('照抄检查报告的话，也可以只抄要紧的一段；报告变了就不再放行'),
    原因: reason,
  })
  .describe('原文中已知、照印的一处毛病');

/** `as-published.yaml`: where the published edition departs from what follows from its data, place by place. */
export const asPublishedSchema = z
  .strictObject({
    偏离: z.array(departureSchema).default([]).describe('刊印件与数据不一致之处，照刊印件印出'),
    已知: z.array(knownFindingSchema).default([]).describe('已知而照印的检查结果'),
  })
  .meta({ title: '刊印情况', description: '已公开的版次与数据不一致之处和已知的毛病' });

export type AsPublished = z.output<typeof asPublishedSchema>;
export type Departure = AsPublished['偏离'][number];
export type PublishedPlace = Departure['位置'];
