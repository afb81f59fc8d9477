import type { Inline } from '../../../document/nodes.js';
import { textOf } from '../../../document/walk.js';
import type { StructureElement, StructureType } from './structure-tree.js';

/** Gives leaves their numbers, in the order of `walkLeaves`. */
export type NextLeaf = () => number;

export function element(type: StructureType, children: readonly StructureElement[]): StructureElement {
  return { type, children };
}

/** An element that shows a leaf of the document. */
export function leafElement(type: StructureType, leaf: number): StructureElement {
  return { type, children: [], shown: { kind: 'leaf', leaf } };
}

/** The same, but nothing for a leaf without words: a reader would be told of something that is not there. */
export function wordsElement(
  type: StructureType,
  inlines: readonly Inline[],
  leaf: number,
): readonly StructureElement[] {
  return hasWords(inlines) ? [leafElement(type, leaf)] : [];
}

export function hasWords(inlines: readonly Inline[]): boolean {
  return textOf(inlines).replaceAll('\n', '') !== '';
}
