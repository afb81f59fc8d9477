import { expectInteger } from './expect-value.js';
import { type InlineHelper, missing, printed } from './helper.js';

/** `{{number @number}}` → 12: a whole number in digits. */
export const number: InlineHelper = (value, call) => {
  const integer = expectInteger(value, call);
  return integer === missing ? missing : printed(String(integer.value), integer.path);
};
