import { formatWan } from '../../budget/amount.js';
import { expectAmount } from './expect-value.js';
import { type InlineHelper, missing, printed, reject } from './helper.js';

/** `{{wan 支出.项目支出}}` → 1356.31万元: an amount in a sentence, number and unit one run; negative ones are refused. */
export const wan: InlineHelper = (value, call) => {
  const amount = expectAmount(value, call);
  if (amount === missing) return missing;
  if (amount.value.value.lt(0)) {
    const message = `“${call.written}”是负数 ${amount.value.value.toFixed()}，wan 不印负号`;
    return reject(call, 'MB303', message, { hint: '增减用 {{change …}}', dataPath: amount.path });
  }
  return printed(`${formatWan(amount.value)}万元`, amount.path);
};
