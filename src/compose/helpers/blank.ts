import { isList, rejectKind, unwrapLeaf } from './expect-value.js';
import { type BlockHelper, missing } from './helper.js';

/**
 * `{{#blank 上年结转结余}}…{{else}}…{{/blank}}`: whether nothing stands there, be it an amount, a text or a list. 0 is
 * something, and so is ——.
 */
export const blank: BlockHelper = (value, call) => {
  if (value === missing) return '';
  if (isList(value)) return value.length === 0 ? call.body() : call.otherwise();
  const leaf = unwrapLeaf(value);
  if (!leaf || typeof leaf.value === 'boolean') {
    rejectKind(value, call, '金额、文字、数或列表');
    return '';
  }
  const isBlank = typeof leaf.value === 'string' && leaf.value.trim() === '';
  return isBlank ? call.body() : call.otherwise();
};
