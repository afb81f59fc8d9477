import { z } from 'zod';
import { blankableText, text } from '../scalars.js';

/** `绩效目标.yaml`: the overall target, a target per duty, and the safeguards. Verbatim prose. */
export const performanceTargetsSchema = z
  .strictObject({
    总体目标: text().describe('总体目标，照抄'),
    职责分类绩效目标: z
      .array(
        z.strictObject({
          名称: text().describe('职责的名称，不写序号'),
          目标: text().describe('绩效目标，照抄'),
        }),
      )
      .min(1, '至少要有一项')
      .describe('按职责分类的绩效目标'),
    结语: blankableText().default('').describe('职责分类绩效目标之后另有的一段话；没有就留空'),
    保障措施: text().describe('实现年度发展规划目标的保障措施，照抄'),
  })
  .meta({ title: '绩效目标', description: '总体目标、职责分类绩效目标、保障措施' });
