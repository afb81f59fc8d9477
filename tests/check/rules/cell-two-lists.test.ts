import { describe, expect, it } from 'vitest';
import { cellTwoLists } from '../../../src/check/rules/cell-two-lists.js';
import { buildInput, findIn, table } from '../build-input.js';

describe('cellTwoLists', () => {
  it('finds a second list in a cell', () => {
    const input = buildInput({ blocks: [table(['①规划；\n②运营；\n①装修\n②软件'])] });
    expect(findIn(cellTwoLists, input)).toEqual(['①: 序号数到“②”又从“①”开始，这一格里有两份清单']);
  });

  it.each([
    '①规划；\n②运营；\n③装修',
    '1、规划：\n（1）编制\n（2）评审\n2、运营：\n（1）推广',
    '职责：\n①规划\n②运营\n项目：\n①装修\n②软件',
    '2.5维系统\n1.5维系统',
  ])('stays silent on %j', (text) => {
    expect(findIn(cellTwoLists, buildInput({ blocks: [table([text])] }))).toEqual([]);
  });
});
