import { describe, expect, it } from 'vitest';
import type { GovernmentLevel } from '../../../src/budget/edition.js';
import { levelWords } from '../../../src/check/rules/level-words.js';
import { buildDepartment } from '../build-department.js';
import { buildInput, findIn, paragraph } from '../build-input.js';

function check(text: string, level?: GovernmentLevel): readonly string[] {
  const budget = buildDepartment([], level);
  return findIn(levelWords, buildInput({ budget, blocks: [paragraph(text)] }));
}

describe('JG117', () => {
  it('finds words of a higher level', () => {
    expect(check('指省级财政当年拨付的资金', '县级')).toEqual(['省级: 部门是县级，这里却用了省级的“省级”']);
    expect(check('上报市府，市领导批示全市工作', '县级')).toHaveLength(3);
    expect(check('我区的工作', '市级')).toEqual(['我区: 部门是市级，这里却用了县级的“我区”']);
  });

  it('only remarks on the title of a document', () => {
    const budget = buildDepartment([], '县级');
    const input = buildInput({ budget, blocks: [paragraph('按照《秦皇岛市市级预算公开办法》')] });
    expect([...levelWords.check(input)].map(({ severity }) => severity)).toEqual(['info']);
  });

  it('says nothing of ordinary words, of the own level, and if the level is not known', () => {
    expect(check('国家、省、市的要求；城市级别；安全市场；位居全市前列；省市领导；全区', '县级')).toEqual([]);
    expect(check('市级财政拨付，全市工作', '市级')).toEqual([]);
    expect(check('指省级财政当年拨付的资金')).toEqual([]);
  });
});
