import { isChanged, splitStretches } from '../../../document/change-views.js';
import type { Change, Inline } from '../../../document/nodes.js';
import { textOf } from '../../../document/walk.js';
import type { Shown } from '../engine/painted.js';
import type { StructureElement, StructureType } from './structure-tree.js';

/** Gives leaves their numbers, in the order of `walkLeaves`. */
export type NextLeaf = () => number;

export function element(type: StructureType, children: readonly StructureElement[]): StructureElement {
  return { type, children };
}

/** An element that shows a leaf of the document. One that a correction changed is a Span for each stretch of it. */
export function leafElement(type: StructureType, inlines: readonly Inline[], leaf: number): StructureElement {
  if (!isChanged(inlines)) return { type, children: [], shown: { kind: 'leaf', leaf } };
  const spans = splitStretches(inlines).flatMap(({ change, inlines: words }, stretch) =>
    hasWords(words) ? [spanElement({ kind: 'leaf', leaf, stretch }, change)] : [],
  );
  return element(type, spans);
}

function spanElement(shown: Shown, change: Change | undefined): StructureElement {
  return { type: 'Span', children: [], shown, ...(change && { change }) };
}

/** The same, but nothing for a leaf without words: a reader would be told of something that is not there. */
export function wordsElement(
  type: StructureType,
  inlines: readonly Inline[],
  leaf: number,
): readonly StructureElement[] {
  return hasWords(inlines) ? [leafElement(type, inlines, leaf)] : [];
}

export function hasWords(inlines: readonly Inline[]): boolean {
  return textOf(inlines).replaceAll('\n', '') !== '';
}
