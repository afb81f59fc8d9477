import { z } from 'zod';
import { text, wholeNumber } from '../scalars.js';
import { tableWords } from '../table-head.js';

/** `车辆.yaml`: the vehicles at the end of the year before, by what they are used for. */
export const vehiclesSchema = z
  .strictObject({
    ...tableWords,
    用途: z
      .array(
        z.strictObject({
          名称: text().describe('用途，如“机要通信用车”'),
          数量: wholeNumber().describe('辆数；没有写 0'),
        }),
      )
      .describe('按用途分的车辆'),
    合计: wholeNumber().describe('车辆总数'),
  })
  .meta({ title: '车辆', description: '公务用车的辆数，按用途分' });
