import { isList, rejectKind, unwrapLeaf } from './expect-value.js';
import { type BlockHelper, type HelperCall, missing, type Value } from './helper.js';

/** `{{#if value}}…{{else}}…{{/if}}`: true, text that is not blank, or a list that is not empty. */
export const ifTrue: BlockHelper = (value, call) => {
  const answer = isTrue(value, call);
  if (answer === missing) return '';
  return answer ? call.body() : call.otherwise();
};

/** `{{#unless value}}…{{/unless}}`: the reverse of `#if`. */
export const unless: BlockHelper = (value, call) =>
  ifTrue(value, { ...call, body: call.otherwise, otherwise: call.body });

function isTrue(value: Value, call: HelperCall): boolean | typeof missing {
  if (isList(value)) return value.length > 0;
  const leaf = unwrapLeaf(value);
  if (typeof leaf?.value === 'boolean') return leaf.value;
  if (typeof leaf?.value === 'string') return leaf.value.trim() !== '';
  // An amount of 0 is an amount: whoever asks must say which of the two is meant.
  return rejectKind(value, call, '是非、文字或列表', '金额是否为零用 {{#zero …}}');
}
