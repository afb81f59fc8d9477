import { expectAmount } from './expect-value.js';
import { type BlockHelper, missing } from './helper.js';

/** `{{#zero 三公.因公出国}}未安排{{else}}…{{/zero}}`: whether an amount is exactly 0. */
export const zero: BlockHelper = (value, call) => {
  const amount = expectAmount(value, call);
  if (amount === missing) return '';
  return amount.value.value.eq(0) ? call.body() : call.otherwise();
};
