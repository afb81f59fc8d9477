/**
 * The numbers that people type before headings and items. GB/T 9704-2012, 7.3.3: 一、（一）1.（1）, in this order; in
 * practice the third level is also written `1、`.
 */
export type NumberStyle = '一、' | '（一）' | '1.' | '（1）';

export type TypedNumber = {
  readonly style: NumberStyle;
  readonly value: number;
  /** As it is typed, e.g. `12、`. */
  readonly written: string;
  /** Where it stands in the text, in UTF-16 code units; white space before it is not part of it. */
  readonly start: number;
  readonly end: number;
};

const DIGITS = '〇一二三四五六七八九';
const CHINESE = '[一二三四五六七八九十百]{1,5}';

const FORMS: readonly { readonly style: NumberStyle; readonly pattern: RegExp }[] = [
  { style: '一、', pattern: new RegExp(`^(${CHINESE})[、．.]`) },
  { style: '（一）', pattern: new RegExp(`^[（(](${CHINESE})[）)]`) },
  // Not a decimal: `2.5维` is no number of an item.
  { style: '1.', pattern: /^(\d{1,3})(?:、|[．.](?!\d))/ },
  { style: '（1）', pattern: /^[（(](\d{1,3})[）)]/ },
];

/** The styles from the first level down. */
export const NUMBER_STYLES: readonly NumberStyle[] = FORMS.map(({ style }) => style);

/** The number at the start of a text, or undefined. */
export function readTypedNumber(text: string): TypedNumber | undefined {
  const body = text.trimStart();
  const start = text.length - body.length;
  for (const { style, pattern } of FORMS) {
    const [written, digits] = pattern.exec(body) ?? [];
    if (written === undefined || digits === undefined) continue;
    const value = /^\d/.test(digits) ? Number(digits) : readChineseNumeral(digits);
    if (value !== undefined) return { style, value, written, start, end: start + written.length };
  }
  return undefined;
}

/** How a number is written in a style. */
export function writeNumber(style: NumberStyle, value: number): string {
  switch (style) {
    case '一、':
      return `${writeChineseNumeral(value)}、`;
    case '（一）':
      return `（${writeChineseNumeral(value)}）`;
    case '1.':
      return `${value}、`;
    case '（1）':
      return `（${value}）`;
    default:
      return style satisfies never;
  }
}

/** 1 to 99 in Chinese: 十, 十一, 二十. */
function writeChineseNumeral(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10 === 0 && tens > 0 ? '' : (DIGITS[value % 10] ?? '');
  return `${tens > 1 ? (DIGITS[tens] ?? '') : ''}${tens > 0 ? '十' : ''}${ones}`;
}

function readChineseNumeral(numeral: string): number | undefined {
  for (let value = 1; value < 100; value += 1) if (writeChineseNumeral(value) === numeral) return value;
  return undefined;
}
