import { describe, expect, it } from 'vitest';
import { isShownIn, splitStretches, viewInlines } from '../../src/document/change-views.js';
import type { Block } from '../../src/document/nodes.js';
import { hasChanges, spreadChanges } from '../../src/document/spread-changes.js';
import { walkLeaves } from '../../src/document/walk.js';
import {
  columns,
  documentOf,
  inlines,
  list,
  paragraph,
  row,
  sampleDocument,
  section,
  spannedTable,
  table,
  text,
} from '../render/docx/sample-document.js';
import { changed } from '../render/mark-changes.js';

const figure = [text('共'), changed('1', 'deleted'), changed('2', 'inserted'), text('万元')];

describe('a text with changes', () => {
  it('has the new words when accepted and the old ones when rejected', () => {
    expect(viewInlines(figure, 'accepted')).toEqual([figure[0], figure[2], figure[3]]);
    expect(viewInlines(figure, 'rejected')).toEqual([figure[0], figure[1], figure[3]]);
    expect(isShownIn('accepted', undefined) && isShownIn('rejected', undefined)).toBe(true);
  });

  it('is parted where a change begins or ends, and nowhere else', () => {
    const stretches = splitStretches([text('甲'), text('乙'), ...figure]);
    expect(stretches.map((stretch) => stretch.change)).toEqual([undefined, 'deleted', 'inserted', undefined]);
    expect(stretches[0]?.inlines).toHaveLength(3);
    expect(splitStretches([])).toEqual([]);
  });
});

describe('spreadChanges', () => {
  const changesOf = (...blocks: readonly Block[]) =>
    [...walkLeaves(spreadChanges(documentOf(section('竖页', ...blocks))))].map((leaf) =>
      leaf.inlines.map(({ change }) => change),
    );

  it('gives a document without changes back as it is', () => {
    expect(spreadChanges(sampleDocument)).toBe(sampleDocument);
    expect(hasChanges(sampleDocument)).toBe(false);
  });

  it('lets all text of a block say what happened to the block', () => {
    expect(changesOf({ ...paragraph('甲\n乙'), change: 'deleted' })).toEqual([
      ['deleted', 'deleted', 'deleted'],
    ]);
    expect(changesOf({ ...list('甲', '乙'), change: 'inserted' })).toEqual([['inserted'], ['inserted']]);
    const words = changesOf({ ...spannedTable, change: 'inserted' }).flat();
    expect(new Set(words)).toEqual(new Set(['inserted']));
  });

  it('lets the text of an item or a row say what happened to it, and no other', () => {
    const items = list('甲', '乙').items.map((item, index) =>
      index === 0 ? { ...item, change: 'deleted' as const } : item,
    );
    expect(changesOf({ ...list(), items })).toEqual([['deleted'], [undefined]]);
    const body = [{ ...row('甲', '1'), change: 'inserted' as const }, row('乙', '2')];
    expect(changesOf(table({ columns: columns(1, 1), body }))).toEqual([
      ['inserted'],
      ['inserted'],
      [undefined],
      [undefined],
    ]);
  });

  it.each<Block>([
    { ...paragraph(''), change: 'deleted' },
    { kind: 'pageBreak', change: 'inserted' },
    { ...list(), items: [{ inlines: [], change: 'deleted' }] },
    table({ columns: columns(1), body: [{ ...row(''), change: 'deleted' }] }),
    { ...paragraph(''), inlines: figure },
    table({ columns: columns(1), caption: figure }),
  ])('knows the change in %o', (block) => {
    expect(hasChanges(documentOf(section('竖页', block)))).toBe(true);
  });

  it('keeps the texts', () => {
    const document = documentOf(
      section('竖页', { ...paragraph('甲'), inlines: [...inlines('甲'), ...figure] }),
    );
    expect(spreadChanges(document)).toEqual(document);
  });
});
