import type { SourcePoint } from '../../source.js';
import type { ElementName } from './vocabulary.js';

/** A parsed element; one that a helper emitted has the place of the element around it. */
export type MarkupElement = {
  readonly kind: 'element';
  readonly name: ElementName;
  readonly at: SourcePoint;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly MarkupNode[];
};

export type MarkupText = { readonly kind: 'characters'; readonly text: string };

export type MarkupNode = MarkupElement | MarkupText;

/** The elements among nodes. */
export function elementsOf(nodes: readonly MarkupNode[]): readonly MarkupElement[] {
  return nodes.filter((node) => node.kind === 'element');
}
