/**
 * What a text is compared by, so that no number is ever cut: a number with its sign, its separators and its unit (`2477.28万元`,
 * `（1.5）%`, `2019年`, `百分之五`), the number of a document (`冀财〔2019〕8号`), a word of Latin letters, any other single character.
 * Together they are the text. Work grows with the text's length.
 */
export function splitTokens(text: string): readonly string[] {
  return text.match(TOKEN) ?? [];
}

/** The tokens of a text with every figure alike: another year's sentence is the same sentence. */
export function splitWords(text: string): readonly string[] {
  return splitTokens(text).map((token) => token.replace(/\p{Nd}[\p{Nd}.,，]*/gu, '0'));
}

const DIGITS = '\\p{Nd}+(?:[,，]\\p{Nd}{3}(?!\\p{Nd}))*(?:[.．:：/／\\-－]\\p{Nd}+)*';

const UNITS = [
  ...['亿元', '万元', '千元', '百元', '元', '亿', '万', '个百分点', '百分点', '[%％‰]'],
  ...['年度', '年', '月', '日', '号', '时', '周岁', '岁', '小时', '天', '倍', '级', '条', '款'],
  ...['人次', '人', '户', '辆', '台', '套', '个', '项', '次', '批', '件', '家', '名', '处', '份'],
  ...['平方米', '公里', '米', '公斤', '吨', '亩', '㎡', '℃'],
];

/** A sign after a number or its unit is a dash between two numbers. */
const SIGN = '(?<![\\p{Nd}\\p{Script=Latin}%％）)元年月日号])[-－−–+＋±]';

const NUMBER = `${DIGITS}[A-Za-z]*(?:${UNITS.join('|')})*`;

const NUMERALS = '[〇零一二三四五六七八九十百千]';

/** What stands before the number of a document and is no part of its name: 根据, 按照, 依照 … */
const ISSUER = '(?:(?![据按依根照于以与和及])\\p{Script=Han}){1,6}';

const TOKEN = new RegExp(
  [
    `(?:${ISSUER})?[〔［[]\\p{Nd}{4}[〕］\\]]第?\\p{Nd}+号`,
    `[（(]${DIGITS}[）)][%％]?`,
    `(?:${SIGN})?${NUMBER}`,
    `百分之${NUMERALS}+|${NUMERALS}{2,}`,
    '\\p{Script=Latin}[\\p{Script=Latin}\\p{Nd}_.-]*',
    '[\\s\\S]\\p{M}*',
  ].join('|'),
  'gu',
);
