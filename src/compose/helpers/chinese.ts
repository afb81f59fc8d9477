import { expectInteger } from './expect-value.js';
import { type InlineHelper, missing, printed, reject } from './helper.js';

const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const UNITS = ['', '十', '百', '千'];

/** `{{chinese @number}}` → 一 … 十、十一 … 二十一 … 一百零五: a whole number from 1 to 9999 in Chinese. */
export const chinese: InlineHelper = (value, call) => {
  const integer = expectInteger(value, call);
  if (integer === missing) return missing;
  if (integer.value < 1 || integer.value > 9999) {
    const message = `chinese 只写 1 到 9999，而“${call.written}”是 ${integer.value}`;
    return reject(call, 'MB302', message, { dataPath: integer.path });
  }
  return printed(writeChinese(integer.value), integer.path);
};

function writeChinese(integer: number): string {
  const digits = [...String(integer)].map(Number);
  const words = digits.map((digit, index) => {
    if (digit !== 0) return `${DIGITS[digit]}${UNITS[digits.length - 1 - index]}`;
    return digits[index - 1] === 0 ? '' : '零';
  });
  // 一十一 is read 十一, at the start of a number only; zeros at the end are not read.
  return words.join('').replace(/零$/, '').replace(/^一十/, '十');
}
