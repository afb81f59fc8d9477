import { z } from 'zod';
import { code, isoDate, text, year } from './scalars.js';
import { unitsSchema } from './units.js';

const orUnknown = '不知道就写“未知”';

/** The levels of government that have budgets, from the top (《预算法》第三条); 县级 has the districts of a city, too. */
export const GOVERNMENT_LEVELS = ['中央', '省级', '市级', '县级', '乡级'] as const;

export type GovernmentLevel = (typeof GOVERNMENT_LEVELS)[number];

const departmentSchema = z
  .strictObject({
    名称: text().describe('正文中的称呼'),
    公开名称: text().describe('公开标题中的全称'),
    预算代码: code(/^\d{3,6}$/, '应为 3 到 6 位数字的预算代码，如 434').describe('财政部门给部门的预算代码'),
    预算名称: text().describe('预算系统中的名称，与代码连印，如“434政府”'),
    级别: z
      .enum(GOVERNMENT_LEVELS, '应为“中央”“省级”“市级”“县级”或“乡级”')
      .optional()
      .describe('哪一级政府的部门；市辖区的部门写“县级”。写了才检查文中的用语合不合级次'),
    称谓: z
      .enum(['部门', '单位'], '应为“部门”或“单位”')
      .default('部门')
      .describe('文中自称“本部门”还是“本单位”；不写就是“部门”'),
  })
  .describe('公开预算的部门');

const datesSchema = z
  .strictObject({
    批复日期: isoDate().describe(`财政部门批复预算的日期；${orUnknown}`),
    公开日期: isoDate().describe(`向社会公开的日期；${orUnknown}`),
  })
  .describe('批复和公开的日期；预算法第十四条要求批复后 20 日内公开');

const approvalSchema = z
  .strictObject({
    批复文号: text().describe(`批复文件的文号；${orUnknown}`),
    审签人: text().describe(`同意公开的负责人；${orUnknown}`),
  })
  .describe('批复和审签');

const secrecyReviewSchema = z
  .strictObject({
    审查人: text().describe(`做保密审查的人；${orUnknown}`),
    审查日期: isoDate().describe(`保密审查的日期；${orUnknown}`),
  })
  .describe('公开前的保密审查');

/** `edition.yaml`: who publishes, which year, in which layout, and the formalities before it. */
export const editionSchema = z
  .strictObject({
    格式版本: z.literal('1', '格式版本应为 1').describe('数据文件的格式版本'),
    部门: departmentSchema,
    年度: year().describe('预算年度'),
    上年版: code(/^[0-9A-Za-z]+$/, '应为旁边文件夹的名称，如 2018，只有数字和字母')
      .optional()
      .describe('上一年公开件的文件夹，与本文件夹并列；写了，上年的数就从那里取'),
    版式: code(/^[a-z][a-z0-9-]*$/, '应为 templates 中文件夹的名称，如 hebei-2019').describe(
      'templates 中的版式文件夹',
    ),
    日期: datesSchema,
    审批: approvalSchema,
    保密审查: secrecyReviewSchema,
    单位: unitsSchema.optional().describe('预算单位，本级也算一个；下级单位写在各自的“下级”里，最多三级'),
  })
  .meta({ title: '公开版次', description: '哪个部门、哪一年、用哪个版式，以及公开前的各道手续' });

export type Edition = z.output<typeof editionSchema>;
