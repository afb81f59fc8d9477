import { describe, expect, it } from 'vitest';
import { threePublicSplit } from '../../../src/check/rules/three-public-split.js';
import { cell, sentence, table } from '../build-input.js';
import { findStatutory } from '../find-statutory.js';

const PATH = '三公与机关运行经费表.本年';
const place = `${PATH}.合计`;

function check(...texts: readonly string[]): readonly string[] {
  const blocks = texts.map((text) => sentence(text, ['3万元', `${PATH}.公务用车运行维护费`], '。'));
  return findStatutory(threePublicSplit, {}, { blocks });
}

const all = [
  '因公出国（境）费0万元，与上年持平；公务用车购置费0万元，与上年持平',
  '公务用车运行维护费减少1万元，主要是油价下降；公务接待费与上年持平，为',
];

describe('JG127', () => {
  it('finds vehicles that are told together', () => {
    expect(check('因公出国费持平；公务用车购置及运行维护费减少1万元；公务接待费持平，为')).toEqual([
      `${place}: 正文没有说明公务用车购置费、公务用车运行维护费比上年的增减`,
    ]);
  });

  it('finds an item without its change', () => {
    expect(check(all[0] ?? '', '公务用车运行维护费减少1万元；公务接待费')).toEqual([
      `${place}: 正文没有说明公务接待费比上年的增减`,
    ]);
  });

  it('finds figures that only a table shows', () => {
    const row = { cells: [cell('因公出国费、公务用车购置费、公务用车运行费、公务接待费持平', place)] };
    expect(findStatutory(threePublicSplit, {}, { blocks: [{ ...table(['1']), body: [row] }] })).toEqual([
      `${place}: 正文没有说明因公出国（境）费、公务用车购置费、公务用车运行维护费、公务接待费比上年的增减`,
    ]);
  });

  it('says nothing if each is told, and of editions without the table', () => {
    expect(check(...all)).toEqual([]);
    expect(findStatutory(threePublicSplit, { 三公与机关运行经费表: undefined })).toEqual([]);
  });
});
