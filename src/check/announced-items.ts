import { writeNumber } from './numbering.js';

const NUMERAL = '\\d{1,2}|[一二两三四五六七八九十]{1,3}';
/** `包括4家单位：`, `以下三项内容：` at the end of a sentence that introduces a list. */
const BEFORE_LIST = new RegExp(
  `(?:包括|包含|共|共有|分为|设有|以下|如下|下列|下设)(${NUMERAL})(?:个|家|项|类|种|条|点|方面)[^，。；：:]{0,12}[：:]\\s*$`,
);
/** `三个原因：一是……二是……` within a sentence. */
const BEFORE_ORDINALS = new RegExp(
  `(${NUMERAL})(?:个方面|方面|个|项|条|点|大)的?(?:主要)?(?:原因|措施|内容|任务|工作|因素)?[：:，]\\s*一是`,
);

/** As far as `writeNumber` counts in Chinese. */
const MOST_ITEMS = 99;

/** A number of items that a text announces and where it says so. */
export type Announcement = { readonly count: number; readonly start: number; readonly end: number };

/** What a text announces of the list that follows it. */
export function announceList(text: string): Announcement | undefined {
  return readAnnouncement(BEFORE_LIST.exec(text));
}

/** What a text announces of its own 一是…二是…, with how many there are. */
export function announceOrdinals(text: string): (Announcement & { readonly found: number }) | undefined {
  const match = BEFORE_ORDINALS.exec(text);
  const announced = readAnnouncement(match);
  if (!match || !announced) return undefined;
  const rest = text.slice(match.index);
  let found = 0;
  while (found < MOST_ITEMS && rest.includes(`${ordinal(found + 1)}是`)) found += 1;
  return { ...announced, found };
}

function readAnnouncement(match: RegExpExecArray | null): Announcement | undefined {
  const numeral = match?.[1];
  const count = numeral === undefined ? undefined : readNumeral(numeral);
  if (!match || numeral === undefined || count === undefined) return undefined;
  const start = match.index + match[0].indexOf(numeral);
  return { count, start, end: start + numeral.length };
}

/** `12`, `十二`, `两` as a number; undefined for what is none, or greater than 99 in Chinese. */
export function readNumeral(numeral: string): number | undefined {
  if (/^\d/.test(numeral)) return Number(numeral);
  const plain = numeral === '两' ? '二' : numeral;
  for (let value = 1; value <= MOST_ITEMS; value += 1) if (ordinal(value) === plain) return value;
  return undefined;
}

/** 一, 二, …, 十一. */
function ordinal(value: number): string {
  return writeNumber('一、', value).slice(0, -1);
}
