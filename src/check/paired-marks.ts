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

type Reading = { readonly open: readonly Open[]; readonly faults: readonly PairFault[] };

/** The faults of the paired marks in one leaf. A bracket that only ends a number, `1）`, needs no partner. */
export function findPairFaults({ text }: PrintedLeaf): readonly PairFault[] {
  const characters = [...text.matchAll(/[“”‘’《》〈〉（）〔〕【】「」『』()[\]]/gu)];
  const start: Reading = { open: [], faults: [] };
  const { open, faults } = characters.reduce(
    (reading, { 0: mark, index }) => readMark(reading, mark, index, text),
    start,
  );
  const unclosed = open.map(({ at }): PairFault => ({ kind: 'unclosed', start: at, end: at + 1 }));
  return [...faults, ...unclosed].sort((one, other) => one.start - other.start);
}

function readMark({ open, faults }: Reading, mark: string, at: number, text: string): Reading {
  const pair = PAIRS.find((marks) => marks.includes(mark));
  if (pair === undefined) return { open, faults };
  if (pair[0] === mark) return { open: [...open, { pair, at }], faults };
  const index = open.findLastIndex((other) => other.pair === pair);
  const opened = open[index];
  if (opened) {
    const skipped = open.slice(index + 1).map((other) => unclosedAt(other.at));
    return { open: open.slice(0, index), faults: [...faults, ...skipped, ...findDoubled(opened, at, text)] };
  }
  if (endsNumber(text.slice(0, at))) return { open, faults };
  return { open, faults: [...faults, { kind: 'unopened', start: at, end: at + 1 }] };
}

function unclosedAt(at: number): PairFault {
  return { kind: 'unclosed', start: at, end: at + 1 };
}

/** The outer pair of a doubled one: the same marks stand right inside it. */
function findDoubled({ pair, at }: Open, end: number, text: string): readonly PairFault[] {
  const isDoubled = text[at + 1] === pair[0] && text[end - 1] === pair[1];
  return isDoubled ? [{ kind: 'doubled', start: at, end: end + 1 }] : [];
}

function endsNumber(before: string): boolean {
  return /(?:^|[\s。；：，、])(?:\d{1,3}|[一二三四五六七八九十]{1,3}|[a-zA-Z])$/u.test(before);
}
