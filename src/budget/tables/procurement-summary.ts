import { z } from 'zod';
import { withAmountFormat } from '../amount-format.js';
import { amount } from '../scalars.js';
import { tableHead } from '../table-head.js';

/** `采购汇总.yaml`: the procurement budget by kind, as the sentence of the explanation states it. */
export const procurementSummarySchema = withAmountFormat(
  z.strictObject({
    ...tableHead,
    货物: amount().describe('政府采购货物预算；没有写 0'),
    工程: amount().describe('政府采购工程预算；没有写 0'),
    服务: amount().describe('政府采购服务预算；没有写 0'),
    合计: amount().describe('政府采购预算总额'),
  }),
).meta({ title: '采购汇总', description: '政府采购预算总额，分货物、工程、服务' });
