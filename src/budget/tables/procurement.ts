import { z } from 'zod';
import { amountFormatSchema, withAmountFormat } from '../amount-format.js';
import { amount, amountCell, blankableText, code, decimalText, text } from '../scalars.js';

const fundsSchema = z.strictObject({
  总计: amount().describe('政府采购金额总计'),
  当年部门预算安排资金: z
    .strictObject({
      合计: amountCell().describe('当年部门预算安排资金合计'),
      一般公共预算拨款: amountCell().describe('其中一般公共预算拨款'),
      基金预算拨款: amountCell().describe('其中政府性基金预算拨款'),
      财政专户核拨: amountCell().describe('其中财政专户核拨'),
      其他来源收入: amountCell().describe('其中其他来源收入'),
    })
    .describe('当年部门预算安排资金；原表空着的格子留空'),
  其他渠道资金: amountCell().describe('其他渠道资金；原表空着就留空'),
});

const itemSchema = z
  .strictObject({
    名称: text().describe('项目名称'),
    预算资金: amountCell().describe('项目的预算资金'),
    采购物品名称: text().describe('采购物品的名称'),
    政府采购目录序号: code(/^[A-Z]\d{2,12}$/, '应为采购目录的编码，如 B021502').describe(
      '政府采购品目的编码',
    ),
    数量单位: blankableText().describe('数量的单位，如“项”；原表空着就留空'),
    数量: decimalText().describe('数量，照原表写，如 1.00'),
    单价: amount().describe('单价，单位与“金额格式”相同'),
    政府采购金额: fundsSchema.describe('政府采购金额和资金来源'),
  })
  .describe('一个采购项目');

const unitSchema = z
  .strictObject({
    名称: text().describe('单位的全称，表中印作“……小计”'),
    简称: text().describe('正文中的称呼'),
    小计: fundsSchema.describe('本单位小计'),
    项目: z.array(itemSchema).min(1, '至少要有一个采购项目').describe('本单位的采购项目'),
  })
  .describe('一个单位的采购预算');

/** `政府采购.yaml`: the procurement budget with its stated total, the subtotal of each unit, and the items. */
export const procurementSchema = withAmountFormat(
  z.strictObject({
    金额格式: amountFormatSchema,
    合计: fundsSchema.describe('全部门合计'),
    单位: z.array(unitSchema).describe('各单位，按公开的先后排列'),
  }),
).meta({ title: '政府采购', description: '部门政府采购预算' });
