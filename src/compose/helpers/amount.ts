import { type Amount, formatTableAmount } from '../../budget/amount.js';
import { BLANK, NOT_APPLICABLE } from '../../budget/scalars.js';
import { type Accepted, isAmount, rejectKind, unwrapLeaf } from './expect-value.js';
import { type HelperCall, type InlineHelper, type missing, type Printed, printed, reject } from './helper.js';

/** `{{amount 年度预算数}}` → 44.90: as its table prints amounts; a blank and —— stay what they are. */
export const amount: InlineHelper = (value, call) => {
  const leaf = unwrapLeaf(value);
  if (leaf && isAmount(leaf.value)) return printAmount({ ...leaf, value: leaf.value }, call);
  if (leaf?.value === BLANK || leaf?.value === NOT_APPLICABLE) return printed(leaf.value, leaf.path);
  return rejectKind(value, call, '金额');
};

function printAmount({ path, value }: Accepted<Amount>, call: HelperCall): Printed | typeof missing {
  try {
    return printed(formatTableAmount(value), path);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = `“${call.written}”是 ${value.value.toFixed()}，超过表格的 ${value.format.decimals} 位小数`;
    return reject(call, 'MB303', message, { hint: '改正数据，或改这张表的小数位数', dataPath: path });
  }
}
