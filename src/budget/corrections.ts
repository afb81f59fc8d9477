import { z } from 'zod';
import { blankableText, code, isoDate, text } from './scalars.js';

const placeSchema = z
  .strictObject({
    位置: text().describe('节、表、行、列'),
    页码: blankableText().describe('修订稿 PDF 的页码；删去的是原件的'),
    原为: z.string().describe('原来印的'),
    更正为: z.string().describe('现在印的'),
  })
  .describe('一处改动');

const correctionSchema = z
  .strictObject({
    修订版: code(/^r[1-9]\d{0,5}$/, '应为修订版的号数，如 r2').describe('归档为哪个修订版'),
    代替: text().describe('更正的是哪一版'),
    日期: isoDate().describe('更正的日期'),
    原因: text().describe('更正的原因'),
    审签人: text().describe('同意更正的负责人'),
    更正处: z.array(placeSchema).min(1).describe('改了的每一处'),
    连带: z.array(placeSchema).default([]).describe('随之变化的每一处'),
  })
  .describe('一次更正');

/** `corrections.yaml`: every correction of an edition since it was published. The program writes it; entries are added, never changed. */
export const correctionsSchema = z
  .strictObject({
    格式版本: z.literal('1', '格式版本应为 1'),
    更正: z
      .array(correctionSchema)
      .check(({ issues, value }) => {
        const numbers = value.map((entry) => Number(entry.修订版.slice(1)));
        const wrong = numbers.findIndex((number, index) => number <= (numbers[index - 1] ?? 0));
        if (wrong < 0) return;
        const message = '应在上一次更正的修订版之后：台账只增不改';
        issues.push({ code: 'custom', input: value, path: [wrong, '修订版'], message });
      })
      .describe('各次更正，先后为序'),
  })
  .meta({ title: '更正台账', description: '公开以后的各次更正；由 gongkai correct 写，只增不改' });

export type Corrections = z.output<typeof correctionsSchema>;
export type CorrectionEntry = Corrections['更正'][number];
