import { z } from 'zod';
import { withAmountFormat } from '../amount-format.js';
import { amount, text, wholeNumber } from '../scalars.js';
import { tableHead } from '../table-head.js';

const expensesSchema = z.strictObject({
  '因公出国（境）费': amount().describe('因公出国（境）费；没有安排写 0'),
  公务用车购置费: amount().describe('公务用车购置费；没有安排写 0'),
  公务用车运行维护费: amount().describe('公务用车运行维护费；没有安排写 0'),
  公务用车小计: amount().optional().describe('公务用车购置及运行维护费小计；不写就是两项之和'),
  公务接待费: amount().describe('公务接待费；没有安排写 0'),
  合计: amount().describe('“三公”经费合计'),
});

const operatingSchema = z.strictObject({
  本年: amount().describe('本年的机关运行经费；没有就写 0'),
  上年: amount().optional().describe('上年的机关运行经费；有“上年版”的可以不写'),
});

const reason = (item: string) =>
  text().optional().describe(`${item}增减的原因，接在“主要是”之后，不写句末标点`);

const reasonsSchema = z.strictObject({
  '因公出国（境）费': reason('因公出国（境）费'),
  公务用车购置费: reason('公务用车购置费'),
  公务用车运行维护费: reason('公务用车运行维护费'),
  公务用车小计: reason('公务用车购置及运行维护费'),
  公务接待费: reason('公务接待费'),
  合计: reason('“三公”经费'),
  机关运行经费: reason('机关运行经费'),
});

const quantitiesSchema = z.strictObject({
  出国团组: wholeNumber().describe('因公出国（境）的团组数'),
  出国人次: wholeNumber().describe('因公出国（境）的人次数'),
  购置车辆: wholeNumber().describe('购置公务用车的辆数'),
  保有车辆: wholeNumber().describe('公务用车的保有量'),
  接待批次: wholeNumber().describe('国内公务接待的批次'),
  接待人次: wholeNumber().describe('国内公务接待的人次'),
});

/** `三公与机关运行经费表.yaml`: the three public expenses of this year and the last, and what the offices spend on running. */
export const threePublicAndOperatingSchema = withAmountFormat(
  z.strictObject({
    ...tableHead,
    本年: expensesSchema.describe('本年预算数'),
    上年: expensesSchema.optional().describe('上年预算数；有“上年版”的可以不写'),
    机关运行经费: operatingSchema.describe('机关运行经费'),
    原因: reasonsSchema.describe('各项增减的原因；持平的不写'),
    数量: quantitiesSchema.optional().describe('团组、人次、车辆等数；不公开的不写'),
  }),
).meta({ title: '三公与机关运行经费表', description: '“三公”经费和机关运行经费表，与上年比较' });
