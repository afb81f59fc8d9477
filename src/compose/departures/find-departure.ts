import type { Departure, PublishedPlace } from '../../budget/as-published.js';
import { findShownData } from '../../document/shown-data.js';
import type { ComposeCode } from '../codes.js';
import { hintName } from '../hint-name.js';
import type { ReadableLeaf } from './map-leaves.js';
import type { TextSpan } from './replace-text.js';

/** A span of one leaf; `leaf` is its index in reading order. */
export type LeafSpan = TextSpan & { readonly leaf: number };

/** Why a departure has no place; `key` is the part of the entry that is to blame. */
export type DepartureFault = {
  readonly code: ComposeCode;
  readonly key: '位置' | '应为';
  readonly message: string;
  readonly hint: string | undefined;
};

export type FoundDeparture =
  | { readonly ok: true; readonly span: LeafSpan }
  | { readonly ok: false; readonly fault: DepartureFault };

/** Finds what a departure replaces, in a document to which no departure was applied yet. */
export function findDeparture(leaves: readonly ReadableLeaf[], departure: Departure): FoundDeparture {
  const { 位置: place, 应为: expected } = departure;
  const inside = leaves.filter(({ section }) => section === place.节);
  if (inside.length === 0) {
    const sections = [...new Set(leaves.map(({ section }) => section))];
    return lost(`没有“${place.节}”一节`, hintName(place.节, sections));
  }
  if (place.数据 !== undefined) return findData(inside, place, place.数据, expected);
  const matches = listMatches(inside, place);
  const match = matches[place.第 - 1];
  if (!match) return lost(describeLack(place, matches.length), hintId(inside, place));
  return findExpected(match.index, match.text, expected);
}

/** The leaves that the place names: words count each time they stand in one, as they do for 已知. */
function listMatches(leaves: readonly ReadableLeaf[], { 块, 文字 }: PublishedPlace): readonly ReadableLeaf[] {
  if (块 !== undefined) return leaves.filter(({ id }) => id === 块);
  if (文字 === undefined) return [];
  return leaves
    .filter(({ text }) => text.includes(文字))
    .flatMap((leaf) => new Array<ReadableLeaf>(leaf.text.split(文字).length - 1).fill(leaf));
}

function findData(
  leaves: readonly ReadableLeaf[],
  place: PublishedPlace,
  path: string,
  expected: string,
): FoundDeparture {
  const matches = leaves
    .filter(({ inlines }) => inlines.some((inline) => inline.kind === 'text' && inline.dataPath === path))
    .flatMap(({ index, inlines, text }) =>
      findShownData(inlines).map((data) => ({ ...data, leaf: index, text })),
    )
    .filter(({ dataPath }) => dataPath === path);
  const match = matches[place.第 - 1];
  if (!match) return lost(describeLack(place, matches.length), hintPath(path, matches.length, leaves));
  const actual = match.text.slice(match.start, match.end);
  return actual === expected ? { ok: true, span: match } : expired(expected, actual);
}

function findExpected(leaf: number, text: string, expected: string): FoundDeparture {
  if (expected === '')
    return text === '' ? { ok: true, span: { leaf, start: 0, end: 0 } } : expired(expected, text);
  const start = text.indexOf(expected);
  if (start === -1) return expired(expected, text);
  if (text.indexOf(expected, start + 1) !== -1) {
    const message = `“${expected}”在这一处的文字中不止一次：“${text}”`;
    return {
      ok: false,
      fault: { code: 'KY105', key: '应为', message, hint: '把“应为”和“刊印”写长一些，只对上一次' },
    };
  }
  return { ok: true, span: { leaf, start, end: start + expected.length } };
}

function expired(expected: string, actual: string): FoundDeparture {
  const message = `偏离已失效：应为“${expected}”，现在却是“${actual}”`;
  const hint = '核对现在的内容，再改写“应为”，或删去这一条';
  return { ok: false, fault: { code: 'KY101', key: '应为', message, hint } };
}

function lost(message: string, hint: string | undefined): FoundDeparture {
  return { ok: false, fault: { code: 'KY103', key: '位置', message, hint } };
}

function describeLack({ 数据, 块, 文字, 节, 第 }: PublishedPlace, count: number): string {
  const what = 数据 !== undefined ? `数据“${数据}”` : 块 !== undefined ? `块“${块}”` : `文字“${文字 ?? ''}”`;
  return count === 0 ? `“${节}”一节中没有${what}` : `“${节}”一节中${what}只有 ${count} 处，没有第 ${第} 处`;
}

function hintPath(path: string, count: number, leaves: readonly ReadableLeaf[]): string | undefined {
  if (count > 0) return undefined;
  const shown = leaves.flatMap(({ inlines }) => findShownData(inlines));
  return hintName(path, [...new Set(shown.map(({ dataPath }) => dataPath))]);
}

function hintId(leaves: readonly ReadableLeaf[], { 块 }: PublishedPlace): string | undefined {
  if (块 === undefined) return '文字要与印出的一字不差';
  const ids = leaves.flatMap(({ id }) => (id === undefined ? [] : [id]));
  return ids.includes(块) ? undefined : hintName(块, [...new Set(ids)]);
}
