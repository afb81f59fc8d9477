/** A text without the number of its place (`3、政务联络`, `（2）评审费`, `第五部分 名词解释`): one more before it moves them all. */
export function withoutNumber(text: string): string {
  return text.replace(PLACE_NUMBER, '');
}

const NUMERAL = '(?:\\p{Nd}{1,4}|[一二三四五六七八九十百]{1,5})';

const PLACE_NUMBER = new RegExp(
  `^\\s*(?:[（(]${NUMERAL}[）)]、?|${NUMERAL}(?:[、．]|\\.(?!\\p{Nd}))|第${NUMERAL}[部章节条]分?、?|[①-⑳])\\s*`,
  'u',
);
