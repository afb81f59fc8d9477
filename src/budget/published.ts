import { z } from 'zod';
import { decimalText, isoDate, text, year } from './scalars.js';

export const PUBLISHED = 'published.yaml';

/** A file's name, not a path: legal on Windows too, never hidden. */
const FILE_NAME = /^(?![.~])[^\\/:*?"<>|%\p{Cc}\p{Cs}]+(?<![. ])$/u;

const fileSchema = z
  .strictObject({
    文件: text()
      .refine(
        (name) => FILE_NAME.test(name) && name.normalize('NFC') === name,
        '应为本文件夹里一个文件的名称',
      )
      .refine((name) => name !== PUBLISHED, '应为公开的文件，不是说明它的 published.yaml')
      .describe('文件名，如 部门预算.pdf；文件与 published.yaml 放在一起'),
    说明: text().optional().describe('这个文件是什么，如 盖章扫描件'),
  })
  .describe('公开的一个文件');

const totalsSchema = z
  .strictObject({
    收入总计: decimalText().describe('万元，照公开的写'),
    支出总计: decimalText().describe('万元，照公开的写'),
  })
  .describe('总计，用在目录的图里；文件里写明了的才填');

/** `published.yaml`: a publication that was made without gongkai, and its files beside it. */
export const publishedSchema = z
  .strictObject({
    格式版本: z.literal('1', '格式版本应为 1').describe('本文件的格式版本'),
    部门: z
      .strictObject({
        名称: text().describe('平常的称呼'),
        公开名称: text().describe('公开标题中的全称'),
      })
      .describe('公开预算的部门'),
    年度: year().describe('预算年度'),
    标题: text().describe('公开件的标题'),
    公开日期: isoDate().describe('向社会公开的日期；不知道就写“未知”'),
    说明: text().describe('从哪里来的、怎样核对过'),
    文件: z
      .array(fileSchema)
      .min(1, '至少要有一个文件')
      .check(({ value, issues }) => {
        const names = value.map((file) => file.文件.toLowerCase());
        for (const [index, name] of names.entries()) {
          if (names.indexOf(name) === index) continue;
          issues.push({
            code: 'custom',
            input: name,
            path: [index, '文件'],
            message: '不能与前面的文件重名',
          });
        }
      })
      .describe('公开的文件，一个不少'),
    合计: totalsSchema.optional(),
  })
  .meta({ title: '已有的公开件', description: '不用本程序生成、已经公开的文件，归档时一并收入' });

export type Published = z.output<typeof publishedSchema>;
