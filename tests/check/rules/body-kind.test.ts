import { describe, expect, it } from 'vitest';
import { bodyKind } from '../../../src/check/rules/body-kind.js';
import { buildDepartment } from '../build-department.js';
import { buildInput, findIn, heading, paragraph } from '../build-input.js';

function check(title: string, text: string, own?: '部门' | '单位'): readonly string[] {
  const 称谓 = own ?? (title.includes('单位') ? '单位' : '部门');
  const { 部门 } = buildDepartment();
  const budget = { 部门: { ...部门, 称谓 } };
  return findIn(bodyKind, buildInput({ budget, blocks: [heading(title, 0), paragraph(text)] }));
}

describe('JG126', () => {
  it('finds the words of the other kind', () => {
    expect(check('某局2019年部门预算公开', '本单位2019年预算收入100万元')).toEqual([
      '本单位: 这是部门预算公开，这里却写“本单位”',
    ]);
    expect(check('某站2019年单位预算公开', '我部门年初预算100万元')).toEqual([
      '我部门: 这是单位预算公开，这里却写“我部门”',
    ]);
  });

  it('finds them in a note under an empty table', () => {
    expect(check('某站2024年单位预算公开', '本部门2024年无国有资本经营预算支出，故本表为空表。')).toEqual([
      '本部门: 这是单位预算公开，这里却写“本部门”',
    ]);
  });

  it('finds a title of the other kind than the data say', () => {
    expect(check('某站2019年部门预算公开', '收入100万元', '单位')).toEqual([
      '部门.称谓: 标题是部门预算公开，“称谓”却是“单位”',
    ]);
  });

  it('says nothing of the right words, of other bodies, and if the title does not tell', () => {
    expect(check('某局2019年部门预算公开', '本部门收入100万元，本单位职工，本单位没有食堂')).toEqual([]);
    expect(check('某局2019年预算公开', '本单位收入100万元')).toEqual([]);
  });
});
