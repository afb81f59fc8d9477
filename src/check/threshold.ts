import Big from 'big.js';
import { countedUnits, measuredUnits } from './lexicon/indicator-units.js';

/** One end of a range of values; `included` if the value itself belongs to it. */
export type Limit = { readonly value: Big; readonly included: boolean };

/** The values that earn a grade: a side without a limit is open. A single value has both limits at it. */
export type Band = {
  readonly kind: 'band';
  readonly low?: Limit;
  readonly high?: Limit;
  /** As written: `%`, `个`, `天` …; empty if the value has none. */
  readonly unit: string;
};

/** What the cell of a grade says; see `parseThreshold`. */
export type Threshold =
  | Band
  /** Words without a figure: a qualitative standard. */
  | { readonly kind: 'words' }
  /** Several lines: more than one standard in one cell. */
  | { readonly kind: 'several' }
  /** Words in an order that no standard has, e.g. `80%以上及`. */
  | { readonly kind: 'malformed' }
  /** Figures within words, e.g. `12月底前完成`: nothing to decide. */
  | { readonly kind: 'other' };

/** The longest first: 个工作日 before 个. A word that is no unit, as in 6月底前, makes no standard that can be compared. */
const UNIT = [...countedUnits, ...measuredUnits].sort((one, other) => other.length - one.length).join('|');
const NUMBER = String.raw`(?<number>\d+(?:\.\d+)?)(?<unit>${UNIT}|)`;
const INCLUDED = String.raw`(?:（含）|\(含\)|（含本数）)?`;

type Form = {
  readonly pattern: RegExp;
  readonly side: 'low' | 'high';
  /** Civil Code, art. 1259: 以上 and 以下 include the number, 超过 and 不满 do not. */
  readonly included: boolean;
};

const FORMS: readonly Form[] = [
  { pattern: whole(`${NUMBER}${INCLUDED}及?以上${INCLUDED}`), side: 'low', included: true },
  { pattern: whole(`(?:不低于|不少于|不小于|大于或?等于|至少|≥)${NUMBER}`), side: 'low', included: true },
  { pattern: whole(`(?:大于|高于|多于|超过|＞|>)${NUMBER}`), side: 'low', included: false },
  { pattern: whole(`${NUMBER}${INCLUDED}及?以下${INCLUDED}`), side: 'high', included: true },
  {
    pattern: whole(`(?:不高于|不多于|不大于|不超过|小于或?等于|至多|≤)${NUMBER}`),
    side: 'high',
    included: true,
  },
  { pattern: whole(`(?:小于|低于|少于|不足|不满|不到|＜|<)${NUMBER}`), side: 'high', included: false },
];

const POINT = whole(NUMBER);
const RANGE = whole(
  String.raw`(?<from>\d+(?:\.\d+)?)(?<first>${UNIT}|)(?:-|－|–|—|~|～|至|到)(?<to>\d+(?:\.\d+)?)(?<unit>${UNIT}|)`,
);

/** 及以上 and 及以下 with their words moved or doubled, or a unit typed twice. */
const MALFORMED = /以[上下]及|以及[上下]|及以$|及及|以以|以[上下]{2}|%%/u;

function whole(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`, 'u');
}

/**
 * Reads the standard of a grade: `95%及以上`, `80%以下`, `80-90%`, `少于15天`, `100%`, `0`. Blanks are ignored:
 * they are a fault of the words and not of the standard.
 */
export function parseThreshold(text: string): Threshold {
  if (text.trim().includes('\n')) return { kind: 'several' };
  const plain = text.replace(/\s/gu, '').replaceAll('％', '%');
  const band = readOpen(plain) ?? readRange(plain) ?? readPoint(plain);
  if (band) return band;
  if (!/\d/u.test(plain)) return { kind: 'words' };
  return { kind: MALFORMED.test(plain) ? 'malformed' : 'other' };
}

/** True if one value alone earns the grade: `100%`. */
export function isPoint({ low, high }: Band): boolean {
  return low !== undefined && high !== undefined && low.value.eq(high.value);
}

function readOpen(text: string): Band | undefined {
  for (const { pattern, side, included } of FORMS) {
    const groups = pattern.exec(text)?.groups;
    if (!groups) continue;
    const limit = { value: new Big(groups.number ?? ''), included };
    return { kind: 'band', [side]: limit, unit: groups.unit ?? '' };
  }
  return undefined;
}

function readRange(text: string): Band | undefined {
  const groups = RANGE.exec(text)?.groups;
  if (!groups) return undefined;
  const low = { value: new Big(groups.from ?? ''), included: true };
  const high = { value: new Big(groups.to ?? ''), included: true };
  const { first = '', unit = '' } = groups;
  // `90-80%` and `80%-90个` measure nothing; `80-90%` only leaves the first unit out.
  if (low.value.gt(high.value) || (first !== '' && first !== unit)) return undefined;
  return { kind: 'band', low, high, unit };
}

function readPoint(text: string): Band | undefined {
  const groups = POINT.exec(text)?.groups;
  if (!groups) return undefined;
  const limit = { value: new Big(groups.number ?? ''), included: true };
  return { kind: 'band', low: limit, high: limit, unit: groups.unit ?? '' };
}
