import { describe, expect, it } from 'vitest';
import { undeclaredShortNames } from '../../../src/check/rules/undeclared-short-names.js';
import { buildPurchaser } from '../build-department.js';
import { buildInput, findIn, paragraph } from '../build-input.js';

function check(short: string, text: string): readonly string[] {
  const budget = buildPurchaser([], '开发区管理委员会', short);
  return findIn(undeclaredShortNames, buildInput({ budget, blocks: [paragraph(text)] }));
}

describe('JG114', () => {
  it('finds a short name that the text does not declare', () => {
    expect(check('开发区管委', '其中开发区管委15万元')).toEqual([
      '政府采购.单位.0.简称: 简称“开发区管委”没有声明，全称是“开发区管理委员会”',
    ]);
  });

  it('says nothing of a declared one, and of the whole name', () => {
    expect(check('开发区管委', '开发区管理委员会（以下简称“开发区管委”）15万元')).toEqual([]);
    expect(check('开发区管委', '开发区管理委员会（简称开发区管委）15万元')).toEqual([]);
    expect(check('开发区管理委员会', '开发区管理委员会15万元')).toEqual([]);
  });
});
