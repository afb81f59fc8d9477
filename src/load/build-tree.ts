import { isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import { describeRefused, findRefused } from './clean-text.js';
import type { Fault } from './fault.js';
import { findLineSlip } from './line-slips.js';
import { quoteText } from './quote-text.js';
import type { SourceEntry, SourceNode, SourceText } from './source-tree.js';

/** The tree of a composed document, and the faults that YAML itself does not mind. */
export type BuiltTree = { readonly root: SourceNode; readonly faults: readonly Fault[] };

export function buildTree(contents: unknown): BuiltTree {
  const faults: Fault[] = [];
  return { root: buildNode(contents, 0, faults), faults };
}

/** `fallback` is the offset of a node that is not in the text. The depth is bounded by `parseTokens`. */
function buildNode(node: unknown, fallback: number, faults: Fault[]): SourceNode {
  if (isMap(node)) return buildMapping(node, fallback, faults);
  if (isSeq(node)) {
    const items = node.items.map((item) => buildNode(item, offsetOf(node, fallback), faults));
    return { kind: 'list', offset: offsetOf(node, fallback), items };
  }
  return isScalar(node)
    ? buildText(node, fallback, faults)
    : { kind: 'text', offset: fallback, end: fallback, text: '' };
}

/**
 * The line ends after a block of text are dropped: no cell of a publication ends with one, and a clerk need not
 * know `|` from `|-`.
 */
function buildText(scalar: Scalar, fallback: number, faults: Fault[]): SourceText {
  const offset = offsetOf(scalar, fallback);
  const text = String(scalar.value);
  if (scalar.type === 'QUOTE_DOUBLE') faults.push(...refuseEscapes(text, offset));
  const end = scalar.range?.[1] ?? offset;
  return { kind: 'text', offset, end, text: scalar.type === 'BLOCK_LITERAL' ? dropLineEnds(text) : text };
}

/** Not by a pattern such as `\n+$`, which tries every one of a million blank lines inside the text. */
function dropLineEnds(text: string): string {
  let end = text.length;
  while (text[end - 1] === '\n') end -= 1;
  return text.slice(0, end);
}

/** The source holds no refused character any more; what is found here was written as an escape. */
function refuseEscapes(text: string, offset: number): readonly Fault[] {
  const refused = findRefused(text);
  return refused.map(({ character }) => {
    const { message } = describeRefused(character);
    const hint = '双引号里的 \\ 是转义：删去这个转义；要印出 \\ 本身的，写成 \\\\';
    return { code: 'SJ104', offset, message, hint };
  });
}

function buildMapping(map: YAMLMap, fallback: number, faults: Fault[]): SourceNode {
  const entries = new Map<string, SourceEntry>();
  const firsts = new Map<string, number>();
  for (const pair of map.items) {
    const key = buildNode(pair.key, offsetOf(map, fallback), faults);
    if (key.kind !== 'text') continue;
    faults.push(...checkKey(key, pair), ...findDuplicate(key, firsts));
    entries.set(key.text, { keyOffset: key.offset, value: buildNode(pair.value, key.offset, faults) });
  }
  return { kind: 'mapping', offset: offsetOf(map, fallback), entries };
}

function checkKey({ text, offset }: SourceText, pair: Pair): readonly Fault[] {
  if (text === '__proto__') return [{ code: 'SJ127', offset, message: '__proto__ 不能作键' }];
  if (text !== text.trim()) {
    const slip = findLineSlip(text);
    if (slip) return [{ ...slip, offset: offset + slip.offset }];
    return [{ code: 'SJ127', offset, message: `键${quoteText(text)}的前后有空格`, hint: '删除空格' }];
  }
  return pair.value === null ? [explainMissingColon(text, offset)] : [];
}

/** An item between `{` and `}` that is only a key. */
function explainMissingColon(text: string, offset: number): Fault {
  const slip = findLineSlip(text);
  if (slip) return { ...slip, offset: offset + slip.offset };
  const isDigits = /^\d[\d.,]*$/.test(text);
  const hint = isDigits ? '如果前面的逗号是数字里的千分位，删除它' : '写成“键: 值”';
  return { code: 'SJ114', offset, message: `${quoteText(text)}后面没有冒号`, hint };
}

/** Keys that differ only in full-width forms or spaces are the same key to whoever reads them. */
function findDuplicate({ text, offset }: SourceText, firsts: Map<string, number>): readonly Fault[] {
  const same = text.normalize('NFKC').trim();
  const first = firsts.get(same);
  if (first === undefined) {
    firsts.set(same, offset);
    return [];
  }
  const related = [{ message: '前面已经写过', offset: first }];
  const hint = '同一处的键只能写一次：删除一个，或改正键名';
  return [{ code: 'SJ116', offset, message: `键${quoteText(text)}重复`, hint, related }];
}

function offsetOf(node: Node, fallback: number): number {
  return node.range?.[0] ?? fallback;
}
