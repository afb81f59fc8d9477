import { NEVER_FIRST, NEVER_LAST } from '../kinsoku.js';

/**
 * Word ends a line anywhere between a digit and a Chinese character, so it parts `2477.28万元` and `55号`. A word joiner
 * would change the text, which is verbatim; the lists of characters that never start a line are the means that is left.
 * What mostly begins a unit after a number is therefore kept from a line's start in every word, at the price of at most
 * one character that goes down with it.
 */
const UNIT_STARTS = '万亿元年月日号个项人次台辆份岁户倍';

/** Word holds no more in its lists ([MS-DOC], DopTypography). */
export const MOST_NEVER_FIRST = 100;
export const MOST_NEVER_LAST = 50;

/** What Word keeps from the edges of a Chinese line: the lists of the PDF, and units of numbers. */
export const neverStartsLine = NEVER_FIRST + UNIT_STARTS;
export const neverEndsLine = NEVER_LAST;
