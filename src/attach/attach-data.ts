import type { Budget, DataFileStem } from '../budget/budget.js';
import type { Derived } from '../budget/derive.js';
import type { Attachment } from '../document/attachment.js';
import type { Document } from '../document/nodes.js';
import type { SourceFile } from '../source.js';
import { listFigures } from './list-figures.js';
import { stripComments } from './strip-comments.js';
import { writeFigures } from './write-figures.js';

/** An edition's data, and the files that state it. */
export type AttachedData = {
  readonly budget: Budget;
  readonly derived: Derived;
  readonly sources: ReadonlyMap<DataFileStem, SourceFile>;
  readonly document: Document;
};

/**
 * What goes with a publication: each data file without its comments, and all figures as JSON. What is no part of what is
 * published stays out: edition.yaml (who approved, who reviewed), as-published.yaml, comments.
 */
export function attachData({ budget, derived, sources, document }: AttachedData): readonly Attachment[] {
  const files = [...sources].map(
    ([stem, { text }]): Attachment => ({
      name: `${stem}.yaml`,
      mediaType: 'application/yaml',
      relationship: 'Source',
      description: `“${stem}”的数据，本公开件由此生成`,
      bytes: encode(stripComments(text)),
    }),
  );
  const figures = writeFigures(budget, document.meta, listFigures(budget, derived, document));
  return [
    ...files,
    {
      name: '全部数字.json',
      mediaType: 'application/json',
      relationship: 'Data',
      description: '本公开件的全部数字：数据路径、数值、单位和印出的文字',
      bytes: encode(figures),
    },
  ];
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
