import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/document/nodes.js';
import { textOf, walkLeaves } from '../../src/document/walk.js';
import { cell, columns, documentOf, inlines, row, section, table } from '../render/docx/sample-document.js';

const point = (line: number) => ({ path: 'a.hbs', line, column: 1 });

function listLeaves(block: Block) {
  const leaves = [...walkLeaves(documentOf(section('竖页', block)))];
  return leaves.map(({ inlines, at, id }) => [textOf(inlines), at?.line, id]);
}

describe('walkLeaves', () => {
  it('knows the place and the name of each item of a list', () => {
    const items = [
      { at: point(2), id: '一', inlines: inlines('甲') },
      { at: point(3), inlines: inlines('乙') },
    ];
    expect(listLeaves({ kind: 'list', ordered: true, at: point(1), items })).toEqual([
      ['甲', 2, '一'],
      ['乙', 3, undefined],
    ]);
  });

  it('takes for a part of a table without a place or name those of the table', () => {
    const body = [row(cell('甲', { at: point(5), id: '格' }), cell('乙'))];
    const parts = { at: point(4), id: '表', columns: columns(1, 1), caption: inlines('题'), body };
    expect(listLeaves(table(parts))).toEqual([
      ['题', 4, '表'],
      ['甲', 5, '格'],
      ['乙', 4, '表'],
    ]);
  });
});
