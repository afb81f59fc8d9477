import type { Rule } from '../rule.js';
import { amountCutOff } from '../rules/amount-cut-off.js';
import { commaBeforeBracket } from '../rules/comma-before-bracket.js';
import { dashStyle } from '../rules/dash-style.js';
import { doubledCharacters } from '../rules/doubled-characters.js';
import { doubledMarks } from '../rules/doubled-marks.js';
import { doubledWords } from '../rules/doubled-words.js';
import { halfWidthMarks } from '../rules/half-width-marks.js';
import { headingEndMark } from '../rules/heading-end-mark.js';
import { hyphenRange } from '../rules/hyphen-range.js';
import { knownSlips } from '../rules/known-slips.js';
import { listEndMarks } from '../rules/list-end-marks.js';
import { noStraySpaces } from '../rules/no-stray-spaces.js';
import { numberWithoutMark } from '../rules/number-without-mark.js';
import { ordinalSeparators } from '../rules/ordinal-separators.js';
import { outdatedNames } from '../rules/outdated-names.js';
import { pairedMarksBalanced } from '../rules/paired-marks-balanced.js';
import { paragraphEndMark } from '../rules/paragraph-end-mark.js';
import { sentenceBroken } from '../rules/sentence-broken.js';

/** WZ 文字. In the order of their codes. */
export const wordRules: readonly Rule[] = [
  pairedMarksBalanced,
  doubledMarks,
  commaBeforeBracket,
  halfWidthMarks,
  noStraySpaces,
  hyphenRange,
  dashStyle,
  numberWithoutMark,
  sentenceBroken,
  listEndMarks,
  paragraphEndMark,
  ordinalSeparators,
  headingEndMark,
  amountCutOff,
  knownSlips,
  outdatedNames,
  doubledWords,
  doubledCharacters,
];
