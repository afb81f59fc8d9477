import { describe, expect, it } from 'vitest';
import { titleWords } from '../../../src/check/rules/title-words.js';
import { buildDepartment } from '../build-department.js';
import { buildInput, findIn, heading } from '../build-input.js';

function check(title: string): readonly string[] {
  return findIn(titleWords, buildInput({ budget: buildDepartment(), blocks: [heading(title, 0)] }));
}

describe('GK105', () => {
  it('finds a title without the whole name or the year', () => {
    expect(check('区政府办19年部门预算公开')).toEqual([
      '区政府办19年部门预算公开: 标题“区政府办19年部门预算公开”中没有部门名称“秦皇岛市北戴河区人民政府办公室”',
      '区政府办19年部门预算公开: 标题“区政府办19年部门预算公开”中没有年份“2019年”',
    ]);
  });

  it('says nothing of a whole title, over two lines', () => {
    expect(check('秦皇岛市北戴河区人民政府办公室\n2019年部门预算公开')).toEqual([]);
  });
});
