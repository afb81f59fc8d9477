import { expectList } from './expect-value.js';
import { type BlockHelper, missing } from './helper.js';

/**
 * `{{#each 项目}}…{{else}}…{{/each}}`: the body once per item, the item being the context; `@number` counts from 1,
 * `@index` from 0, `@first` and `@last` tell the ends. `else` if the list is empty.
 */
export const each: BlockHelper = (value, call) => {
  const list = expectList(value, call);
  if (list === missing) return '';
  if (list.length === 0) return call.otherwise();
  let text = '';
  for (const [index, item] of list.entries()) {
    const last = index === list.length - 1;
    text += call.bodyWith(item, { number: index + 1, index, first: index === 0, last });
  }
  return text;
};
