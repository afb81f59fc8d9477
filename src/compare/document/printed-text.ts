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

/** The lines of a piece of a document, each with its texts. */
export type Lines = readonly (readonly (readonly Inline[])[])[];

/** What a piece of a document prints. */
export function readTexts(lines: Lines, leaves: LeafIndex): PrintedText {
  const texts = lines.flat();
  const [first] = texts;
  const inlines = joinLines(lines);
  return {
    text: textOf(inlines),
    dataPaths: pathsOf(inlines),
    leaves: { first: (first && leaves.get(first)) ?? 0, count: texts.length },
  };
}

/** All of it as one text: the cells of a row are parted by ` | `. */
export function joinLines(lines: Lines): readonly Inline[] {
  return joinWith(
    lines.map((texts) => joinWith(texts, { kind: 'text', text: ' | ', marks: [] })),
    { kind: 'lineBreak' },
  );
}

function joinWith(texts: readonly (readonly Inline[])[], between: Inline): readonly Inline[] {
  return texts.flatMap((inlines, index) => (index === 0 ? inlines : [between, ...inlines]));
}

export function readSegments(segments: readonly TokenSegment[]): readonly Segment[] {
  return segments.map(({ kind, tokens }) => ({
    kind,
    text: tokens.map(({ text }) => text).join(''),
    dataPaths: pathsOf(tokens.flatMap(({ inlines }) => inlines)),
  }));
}

/** The data that some text shows, each path once. */
function pathsOf(inlines: readonly Inline[]): readonly string[] {
  const paths = inlines.flatMap((inline) => (inline.kind === 'text' ? (inline.dataPath ?? []) : []));
  return [...new Set(paths)];
}
