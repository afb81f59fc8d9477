import { AMOUNT_PATTERN } from './amount.js';

/** What a clerk may have typed around a number: how to tell, what to say, and the same number without it. */
type Slip = {
  readonly pattern: RegExp;
  readonly advice: string;
  readonly mend: (text: string) => string;
};

/** The one slip after which the digits alone may be another amount. */
const UNIT_ADVICE = '不写单位（单位统一写在“金额格式”里，与它不同的先换算）';

/** In the order of mending: full-width characters first, since they hide every other slip. */
const SLIPS: readonly Slip[] = [
  {
    pattern: /[\uFF01-\uFF5E\uFFE5\u3002]/,
    advice: '数字、小数点、逗号和负号用半角字符',
    mend: (text) => text.normalize('NFKC').replaceAll('\u3002', '.'),
  },
  { pattern: /\s/, advice: '数字中间不留空格', mend: (text) => text.replace(/\s+/g, '') },
  { pattern: /[¥$]|RMB|CNY/i, advice: '不写货币符号', mend: (text) => text.replace(/[¥$]|RMB|CNY/gi, '') },
  {
    pattern: /[\d.)](?:[十百千万亿]?元|[十百千万亿])$/,
    advice: UNIT_ADVICE,
    mend: (text) => text.replace(/(?:[十百千万亿]?元|[十百千万亿])$/, ''),
  },
  {
    pattern: /^(?!-\d)[-\u2010-\u2015\u2212]+\d/,
    advice: '负号用一个半角的 -',
    mend: (text) => text.replace(/^[-\u2010-\u2015\u2212]+/, '-'),
  },
  {
    pattern: /^\(.*\)$/,
    advice: '负数用 - 表示，不用括号',
    mend: (text) => text.replace(/^\((.*)\)$/, '-$1'),
  },
  {
    pattern: /^-?\d{1,3}(,\d{3})+(\.|$)/,
    advice: '不写千分位逗号',
    mend: (text) => text.replaceAll(',', ''),
  },
  { pattern: /^\+/, advice: '正数不写 +', mend: (text) => text.slice(1) },
  { pattern: /^-?\./, advice: '小数点前写 0', mend: (text) => text.replace('.', '0.') },
  { pattern: /\.$/, advice: '小数点后没有数字就不写小数点', mend: (text) => text.slice(0, -1) },
  { pattern: /^-?0+\d/, advice: '整数前面不补 0', mend: (text) => text.replace(/^(-?)0+(?=\d)/, '$1') },
  { pattern: /^-0+(\.0*)?$/, advice: '0 不带负号', mend: (text) => text.slice(1) },
];

/** What cannot be mended without asking the person who typed it. */
const QUESTIONS: readonly { readonly pattern: RegExp; readonly advice: string }[] = [
  { pattern: /[%‰]$/, advice: '这里要填数，不填百分比' },
  { pattern: /^-?[\d,]*,[\d,.]*$/, advice: '逗号的位置不对，请核对原来的数' },
  {
    pattern: /^-?[\d.]+E[+-]?\d+$/i,
    advice: '不用科学计数法，请从原表抄完整的数（Excel 会把长数字改成这样）',
  },
  { pattern: /^-?\d+\.\d{7,}$/, advice: '最多写 6 位小数，请核对原来的数' },
  { pattern: /^-?\d{16,}(\.|$)/, advice: '整数部分最多 15 位，请核对原来的数' },
  { pattern: /^-?\d*\.\d*\.[\d.]*$/, advice: '有两个小数点，请核对原来的数' },
  { pattern: /^[〇零一二两三四五六七八九十百千万亿点]+元?$/, advice: '用阿拉伯数字' },
  { pattern: /^0x/i, advice: '用十进制的数字' },
];

/**
 * Says in Chinese what is wrong with a text that should be a number, and gives the number as it should be written
 * where that is certain: full-width characters, separators, units, signs. Undefined for a text like no number.
 */
export function explainNumberSlip(text: string): string | undefined {
  const found = SLIPS.reduce<{ readonly text: string; readonly advice: readonly string[] }>(
    (state, slip) =>
      slip.pattern.test(state.text)
        ? { text: slip.mend(state.text), advice: [...state.advice, slip.advice] }
        : state,
    { text, advice: [] },
  );
  const question = QUESTIONS.find(({ pattern }) => pattern.test(found.text));
  if (question) return [...found.advice, question.advice].join('；');
  if (found.advice.length === 0 || !AMOUNT_PATTERN.test(found.text)) return undefined;
  const conclusion = found.advice.includes(UNIT_ADVICE) ? '单位相同的写' : '应写成';
  return `${found.advice.join('；')}。${conclusion} ${found.text}`;
}
