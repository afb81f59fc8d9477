import { expectList } from './expect-value.js';
import { type InlineHelper, missing } from './helper.js';

/** `{{count 指标}}`: how many items a list has, e.g. for `rowspan`, or for `{{chinese (count 指标)}}`. */
export const count: InlineHelper = (value, call) => {
  const list = expectList(value, call);
  return list === missing ? missing : list.length;
};
