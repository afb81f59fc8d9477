import type { AsPublished, PublishedPlace } from '../budget/as-published.js';
import type { DataSegment } from '../data-path.js';
import { formatDataPath } from '../data-path.js';
import { groupBy } from './group-by.js';
import { oncePer } from './once-per.js';
import { findPrinted, type PrintedLeaf, type PrintedText } from './printed-text.js';
import type { Finding, Place } from './rule.js';

/** A fault that is known and printed as it is: the only findings of this rule at this place. */
export type Excuse = {
  readonly rule: string;
  readonly reason: string;
  /** Where `as-published.yaml` says so. */
  readonly path: readonly DataSegment[];
  readonly covers: (place: Place) => boolean;
  /**
   * Words that the finding's message must hold: a fault that now states other figures is another fault. None for a
   * departure, whose own words say what was to be printed and what was.
   */
  readonly message?: string;
};

/** The stretch of the printed text that an entry of 偏离 changed; see `placeDepartures`. */
export type ChangedText = {
  readonly entry: number;
  readonly leaf: number;
  readonly start: number;
  readonly end: number;
};

/** What the edition excuses: the rules named at its departures, and its known findings. */
export function listExcuses(
  asPublished: AsPublished,
  changed: readonly ChangedText[],
  printed: PrintedText,
  data: unknown,
): readonly Excuse[] {
  const departures = asPublished.偏离.flatMap(({ 规则, 原因 }, entry) => {
    const spans = changed
      .filter((change) => change.entry === entry)
      .flatMap((change) => spanOf(change, printed));
    return 规则.map(
      (rule, index): Excuse => ({
        rule,
        reason: 原因,
        path: ['偏离', entry, '规则', index],
        covers: (place) => spans.some((span) => touchesSpan(place, span, data)),
      }),
    );
  });
  const known = asPublished.已知.map(({ 规则, 位置, 报告, 原因 }, entry): Excuse => {
    const span = findSpan(printed, 位置);
    return {
      rule: 规则,
      reason: 原因,
      path: ['已知', entry],
      message: 报告,
      covers: (place) =>
        isValue(place, 位置.数据, data) || (span !== undefined && touchesSpan(place, span, data)),
    };
  });
  return [...departures, ...known];
}

/** Those of a rule's excuses that are for findings at a place, whatever the finding says. */
export function findExcuses({ place }: Finding, excuses: readonly Excuse[]): readonly Excuse[] {
  return excuses.filter(({ covers }) => covers(place));
}

/** True if the finding still says what the excuse was written for. */
export function isExcused({ message }: Finding, excuse: Excuse): boolean {
  return message.includes(excuse.message ?? '');
}

/** A finding at a value of the data is the same wherever the value is printed, and also where it never is. */
function isValue(place: Place, dataPath: string | undefined, data: unknown): boolean {
  return place.kind === 'data' && formatDataPath(data, place.path) === dataPath;
}

type Span = { readonly leaf: PrintedLeaf; readonly start: number; readonly end: number };

/** What a 位置 names: the nth showing of the data, the nth leaf with the id, or the nth occurrence of the words. */
function findSpan(printed: PrintedText, { 节, 数据, 块, 文字, 第 }: PublishedPlace): Span | undefined {
  if (数据 !== undefined) return findPrinted(printed, 数据).filter(({ leaf }) => leaf.section === 节)[第 - 1];
  const leaves = leavesBySection(printed).get(节) ?? [];
  if (块 !== undefined) return spanLeaf(leaves.filter(({ id }) => id === 块)[第 - 1]);
  return 文字 === undefined ? undefined : findWords(leaves, 文字)[第 - 1];
}

const leavesBySection = oncePer(({ leaves }: PrintedText) => groupBy(leaves, ({ section }) => section));

function spanLeaf(leaf: PrintedLeaf | undefined): Span | undefined {
  return leaf && { leaf, start: 0, end: leaf.text.length };
}

function findWords(leaves: readonly PrintedLeaf[], words: string): readonly Span[] {
  const spans: Span[] = [];
  for (const leaf of leaves) {
    for (
      let start = leaf.text.indexOf(words);
      start !== -1;
      start = leaf.text.indexOf(words, start + words.length)
    ) {
      spans.push({ leaf, start, end: start + words.length });
    }
  }
  return spans;
}

function spanOf({ leaf: index, start, end }: ChangedText, printed: PrintedText): readonly Span[] {
  const leaf = printed.leaves[index];
  return leaf ? [{ leaf, start, end }] : [];
}

/** A text place touches the span it overlaps; a data place the span that shows the value or a part of it. */
function touchesSpan(place: Place, span: Span, data: unknown): boolean {
  if (place.kind === 'text') {
    return place.leaf.index === span.leaf.index && place.start <= span.end && span.start <= place.end;
  }
  const path = formatDataPath(data, place.path);
  return span.leaf.shown.some(
    (shown) => shown.dataPath === path && shown.start <= span.end && span.start <= shown.end,
  );
}
