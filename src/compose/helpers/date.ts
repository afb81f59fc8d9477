import { UNKNOWN_DATE } from '../../budget/scalars.js';
import { rejectKind, unwrapLeaf } from './expect-value.js';
import { type InlineHelper, printed } from './helper.js';

/** `{{date 公开日期}}` → 2018年12月31日 from 2018-12-31; 未知, a value of its own, stays. */
export const date: InlineHelper = (value, call) => {
  const leaf = unwrapLeaf(value);
  const text = typeof leaf?.value === 'string' ? leaf.value : '';
  if (text === UNKNOWN_DATE) return printed(text, leaf?.path);
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined) return rejectKind(value, call, '日期', '日期写成 2018-12-31；不知道写 未知');
  return printed(`${year}年${Number(month)}月${Number(day)}日`, leaf?.path);
};
