import { z } from 'zod';
import { text, wholeNumber } from '../scalars.js';
import { tableWords } from '../table-head.js';

const counts = {
  编制数: wholeNumber().describe('编制数'),
  实有数: wholeNumber().describe('实有人数'),
};

/** `人员编制.yaml`: the posts that are authorised and the people who are there. */
export const staffSchema = z
  .strictObject({
    ...tableWords,
    行: z
      .array(z.strictObject({ 类别: text().describe('人员的类别，如“行政人员”'), ...counts }))
      .describe('各类人员'),
    合计: z.strictObject(counts).describe('合计'),
  })
  .meta({ title: '人员编制', description: '人员编制数和实有数' });
