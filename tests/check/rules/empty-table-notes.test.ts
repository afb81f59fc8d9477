import { describe, expect, it } from 'vitest';
import { emptyTableNotes } from '../../../src/check/rules/empty-table-notes.js';
import type { Block } from '../../../src/document/nodes.js';
import { buildInput, findIn, inlinesOf, paragraph, table } from '../build-input.js';

function check(amount: string, ...after: readonly Block[]): readonly string[] {
  const unitRow = { left: inlinesOf(''), right: inlinesOf('单位：万元') };
  const funds = { ...table(['合计', amount]), caption: inlinesOf('政府性基金表'), unitRow };
  return findIn(emptyTableNotes, buildInput({ blocks: [funds, ...after] }));
}

const note = paragraph('备注：本部门无政府性基金预算，故本表为空表。');

describe('JG125', () => {
  it('finds an empty table without its note, and a note under figures', () => {
    expect(check('')).toEqual(['政府性基金表: 表中没有一个数，也没有注明是空表']);
    expect(check('10.00', note)).toEqual(['政府性基金表: 表中有数，却注明是空表']);
  });

  it('says nothing of an empty table with its note, and of one with figures', () => {
    expect(check('', note)).toEqual([]);
    expect(check('10.00', paragraph('备注：含上年结转。'))).toEqual([]);
    expect(findIn(emptyTableNotes, buildInput({ blocks: [table(['单位名称'])] }))).toEqual([]);
  });
});
