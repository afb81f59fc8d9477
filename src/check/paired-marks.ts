import type { PrintedLeaf } from './printed-text.js';

/** Opening and closing marks that go together. */
const PAIRS: readonly string[] = [
  '“”',
  '‘’',
  '《》',
  '〈〉',
  '（）',
  '〔〕',
  '【】',
  '「」',
  '『』',
  '()',
  '[]',
];

/** A mark without its partner, or a pair typed twice over: `《《》》`. */
export type PairFault = {
  readonly kind: 'unopened' | 'unclosed' | 'doubled';
  readonly start: number;
  readonly end: number;
};

type Open = { readonly pair: string; readonly at: number };

/** The faults of the paired marks in one leaf. A bracket that only ends a number, `1）`, needs no partner. */
export function findPairFaults({ text }: PrintedLeaf): readonly PairFault[] {
  const open: Open[] = [];
  const faults: PairFault[] = [];
  for (const { 0: mark, index } of text.matchAll(/[“”‘’《》〈〉（）〔〕【】「」『』()[\]]/gu)) {
    const pair = PAIRS.find((marks) => marks.includes(mark));
    if (pair === undefined) continue;
    if (pair[0] === mark) open.push({ pair, at: index });
    else faults.push(...closePair(open, pair, index, text));
  }
  return [...faults, ...open.map(({ at }) => unclosedAt(at))].sort((one, other) => one.start - other.start);
}

/** Takes the pair that a mark closes from the open ones, with those that were opened inside it and never closed. */
function closePair(open: Open[], pair: string, at: number, text: string): readonly PairFault[] {
  const index = open.findLastIndex((other) => other.pair === pair);
  if (index === -1) return endsNumber(text, at) ? [] : [{ kind: 'unopened', start: at, end: at + 1 }];
  const [opened, ...skipped] = open.splice(index);
  const doubled = opened ? findDoubled(opened, at, text) : [];
  return [...skipped.map((other) => unclosedAt(other.at)), ...doubled];
}

function unclosedAt(at: number): PairFault {
  return { kind: 'unclosed', start: at, end: at + 1 };
}

/** The outer pair of a doubled one: the same marks stand right inside it. */
function findDoubled({ pair, at }: Open, end: number, text: string): readonly PairFault[] {
  const isDoubled = text[at + 1] === pair[0] && text[end - 1] === pair[1];
  return isDoubled ? [{ kind: 'doubled', start: at, end: end + 1 }] : [];
}

/** True if a number of up to three characters stands before an offset, and nothing that it belongs to before it. */
function endsNumber(text: string, end: number): boolean {
  const before = text.slice(Math.max(0, end - 4), end);
  return /(?:^|[\s。；：，、])(?:\d{1,3}|[一二三四五六七八九十]{1,3}|[a-zA-Z])$/u.test(before);
}
