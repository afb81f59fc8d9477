import Big from 'big.js';
import { z } from 'zod';
import { AMOUNT_PATTERN } from './amount.js';
import { explainDateSlip, explainYearSlip, isCalendarDate } from './date-slips.js';
import { explainNumberSlip } from './number-slips.js';

/**
 * The scalars of the data files. Every one reads the source text, since a value arrives as it was typed (`012` is
 * not 12). The message of an issue says what was expected and starts with 应 or 不能; what the clerk may have meant
 * is the `hint` in the issue's params. The `type` in the meta is what an editor takes the same text for: it reads
 * YAML's core schema, where `2019` is a number and nothing is null.
 */

/** An amount as read, before the file's 金额格式 is known; see `withAmountFormat`. */
export type RawAmount = { readonly kind: 'rawAmount'; readonly value: Big };

/** Nothing was printed in the cell; not the same as 0. */
export const BLANK = '';

/** The cell does not apply; not the same as 0 or blank. */
export const NOT_APPLICABLE = '——';

/** A date that nobody knows yet is a value of its own. */
export const UNKNOWN_DATE = '未知';

/** Verbatim text that must say something. */
export function text() {
  return z.string().regex(/\S/, '不能为空');
}

/** Verbatim text that may be blank. */
export function blankableText() {
  return z.string();
}

/** A decimal kept as typed, with its trailing zeros: a quantity such as `1.00`. */
export function decimalText() {
  const pattern = /^(0|[1-9]\d{0,14})(\.\d{1,6})?$/;
  return checkedText((typed) => pattern.test(typed), '应为不带单位的数，如 1.00', explainDecimalSlip).meta({
    type: ['number', 'string'],
    pattern: pattern.source,
  });
}

/** A count of people or things, kept as typed. */
export function wholeNumber() {
  const pattern = /^(0|[1-9]\d{0,8})$/;
  return checkedText((typed) => pattern.test(typed), '应为不带单位的整数，如 12', explainDecimalSlip).meta({
    type: ['integer', 'string'],
    pattern: pattern.source,
  });
}

/**
 * An amount that is always there; what was typed must match `AMOUNT_PATTERN`. Its unit is the file's 金额格式. `ifNone` is what to do
 * where there is none.
 */
export function amount(ifNone = '没有这项支出或收入就写 0') {
  return checkedText(isAmount, '应为金额，只写数字，如 1356.31', (typed) =>
    standsForNothing(typed) ? ifNone : explainNumberSlip(typed),
  )
    .transform(toRawAmount)
    .meta({ type: ['number', 'string'], pattern: AMOUNT_PATTERN.source });
}

/** A cell of a table of amounts: an amount, blank, or 不适用 (`——`). 0, blank and —— are three values. */
export function amountCell() {
  return checkedText(isAmountCell, '应为金额（如 44.90）、留空或“——”', explainCellSlip)
    .transform((typed): RawAmount | typeof BLANK | typeof NOT_APPLICABLE =>
      typed === BLANK || typed === NOT_APPLICABLE ? typed : toRawAmount(typed),
    )
    .meta({
      type: ['number', 'string', 'null'],
      pattern: `^$|^${NOT_APPLICABLE}$|${AMOUNT_PATTERN.source}`,
    });
}

/** A year of the budget, 1900 to 2099. */
export function year() {
  const pattern = /^(19|20)\d{2}$/;
  return checkedText((typed) => pattern.test(typed), '应为四位数字的年份，如 2019', explainYearSlip)
    .transform(Number)
    .meta({ type: ['integer', 'string'], pattern: pattern.source, minimum: 1900, maximum: 2099 });
}

/** A day of the calendar, `2019-02-01`, or 未知. */
export function isoDate() {
  return checkedText(
    (typed) => typed === UNKNOWN_DATE || isCalendarDate(typed),
    `应为日期，如 2019-02-01，或“${UNKNOWN_DATE}”`,
    explainDateSlip,
  ).meta({ type: 'string', pattern: `^${UNKNOWN_DATE}$|^(19|20)\\d{2}-[01]\\d-[0-3]\\d$` });
}

/** A code whose leading zeros count. `expected` says in Chinese what the pattern asks for, with an example. */
export function code(pattern: RegExp, expected: string) {
  return checkedText(
    (typed) => pattern.test(typed),
    expected,
    (typed) => explainCodeSlip(typed, pattern),
  ).meta({ type: ['integer', 'string'], pattern: pattern.source });
}

/** 是 or 否. */
export function yesNo() {
  return z.enum(['是', '否'], '应为“是”或“否”').transform((word) => word === '是');
}

function checkedText(
  accepts: (typed: string) => boolean,
  expected: string,
  explain: (typed: string) => string | undefined,
) {
  return z.string().check(({ value, issues }) => {
    if (accepts(value)) return;
    issues.push({ code: 'custom', input: value, message: expected, params: { hint: explain(value) } });
  });
}

function isAmount(typed: string): boolean {
  return AMOUNT_PATTERN.test(typed) && !/^-[0.]+$/.test(typed);
}

function isAmountCell(typed: string): boolean {
  return typed === BLANK || typed === NOT_APPLICABLE || isAmount(typed);
}

function toRawAmount(typed: string): RawAmount {
  return { kind: 'rawAmount', value: new Big(typed) };
}

/** The slips of numbers know how to write a negative one; there is no negative quantity. */
export function explainDecimalSlip(typed: string): string | undefined {
  return /^\s*[-\u2010-\u2015\u2212\uFF0D(（]/.test(typed) && /\d/.test(typed)
    ? '数量没有负数，请核对原来的数'
    : explainNumberSlip(typed);
}

function explainCellSlip(typed: string): string | undefined {
  if (!standsForNothing(typed)) return explainNumberSlip(typed);
  return `金额为零写 0，原表空着就留空，不适用写“${NOT_APPLICABLE}”（两个破折号）`;
}

function standsForNothing(typed: string): boolean {
  return /^([-—–－_/\\]*|无|没有|空|不适用|n\/?a|null|~)$/i.test(typed.trim());
}

function explainCodeSlip(typed: string, pattern: RegExp): string | undefined {
  const plain = typed.normalize('NFKC').replace(/\s+/g, '');
  if (pattern.test(plain)) return `应写成 ${plain}`;
  const padded = ['0', '00', '000'].map((zeros) => zeros + plain).find((longer) => pattern.test(longer));
  return padded === undefined ? undefined : `前面的 0 不能省（Excel 会去掉它），是不是 ${padded}？`;
}
