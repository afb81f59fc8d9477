import { formatWan } from '../../budget/amount.js';
import { expectAmount } from './expect-value.js';
import { type InlineHelper, missing, Printed, printed } from './helper.js';

/** `{{change 比上年增减.合计}}` → 增加244.82万元, 减少73.31万元 or 持平: an amount read as a change on last year. */
export const change: InlineHelper = (value, call) => {
  const amount = expectAmount(value, call);
  if (amount === missing) return missing;
  if (amount.value.value.eq(0)) return printed('持平', undefined);
  const direction = { text: amount.value.value.gt(0) ? '增加' : '减少' };
  return new Printed([direction, ...printed(`${formatWan(amount.value)}万元`, amount.path).pieces]);
};
