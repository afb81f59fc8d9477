import type { Document, Inline } from '../../document/nodes.js';
import { textOf, walkLeaves } from '../../document/walk.js';
import type { TokenSegment } from '../text/align-tokens.js';
import type { PrintedText, Segment } from './printed-change.js';

/** The place of every text of a document among its leaves. */
export type LeafIndex = ReadonlyMap<readonly Inline[], number>;

export type BothLeaves = { readonly old: LeafIndex; readonly new: LeafIndex };

export function indexLeaves(document: Document): LeafIndex {
  return new Map([...walkLeaves(document)].map(({ inlines }, index) => [inlines, index]));
}

/** A piece of a document with all its texts, line by line. */
export function readTexts(
  lines: readonly (readonly (readonly Inline[])[])[],
  leaves: LeafIndex,
): PrintedText {
  const all = lines.flat();
  const [first] = all;
  return {
    text: lines.map((texts) => texts.map(textOf).join(' | ')).join('\n'),
    dataPaths: pathsOf(all.flat()),
    leaves: { first: (first && leaves.get(first)) ?? 0, count: all.length },
  };
}

export function readSegments(segments: readonly TokenSegment[]): readonly Segment[] {
  return segments.map(({ kind, tokens }) => ({ kind, text: tokens.map(({ text }) => text).join('') }));
}

/** The data that some text shows, each path once. */
export function pathsOf(inlines: readonly Inline[]): readonly string[] {
  const paths = inlines.flatMap((inline) => (inline.kind === 'text' ? (inline.dataPath ?? []) : []));
  return [...new Set(paths)];
}
