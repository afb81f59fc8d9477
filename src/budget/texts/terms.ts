import { z } from 'zod';
import { text } from '../scalars.js';

/** `名词解释.yaml`: the terms that a publication explains. */
export const termsSchema = z
  .strictObject({
    名词: z
      .array(
        z.strictObject({
          名称: text().describe('名词，不写序号'),
          解释: text().describe('解释，接在冒号之后'),
        }),
      )
      .min(1, '至少要有一个名词')
      .describe('各个名词，按公开的先后排列'),
  })
  .meta({ title: '名词解释', description: '公开中用到的名词和解释' });
