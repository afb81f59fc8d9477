import { z } from 'zod';
import { indicatorLevels } from '../indicator-rows.js';
import { blankableText, text } from '../scalars.js';
import { tableWords } from '../table-head.js';

/** `整体绩效目标表.yaml`: what the whole department is to reach, and the indicators that tell. */
export const overallTargetsSchema = z
  .strictObject({
    ...tableWords,
    总体目标: text().describe('部门整体的绩效目标，照抄'),
    行: z
      .array(
        z
          .strictObject({ ...indicatorLevels, 说明: blankableText().optional().describe('指标的说明') })
          .describe('一个指标'),
      )
      .min(1, '至少要有一个指标')
      .describe('各个指标，按公开的先后排列'),
  })
  .meta({ title: '整体绩效目标表', description: '部门整体绩效目标表' });
