import { describe, expect, it } from 'vitest';
import { termWording } from '../../../src/check/rules/term-wording.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn } from '../build-input.js';

function check(text: string): readonly string[] {
  const 名词解释 = { 名词: [{ 名称: '“三公”经费', 解释: text }] };
  return findIn(termWording, buildInput({ budget: { ...buildBudget(), 名词解释 } }));
}

describe('JG120', () => {
  it('finds the name of an item with one character changed', () => {
    expect(check('指公务用车购置及运维费和公务接待费')).toEqual([
      '名词解释.名词.0.解释: 解释中是“公务用车购置及运维费”，正文和数据中是“公务用车购置及运行费”',
    ]);
  });

  it('says nothing of the names themselves and of others', () => {
    expect(check('指公务用车购置及运行费、公务用车运行维护费')).toEqual([]);
    expect(check('反映单位公务用车购置费及租用费、燃料费')).toEqual([]);
  });
});
