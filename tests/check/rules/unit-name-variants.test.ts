import { describe, expect, it } from 'vitest';
import { unitNameVariants } from '../../../src/check/rules/unit-name-variants.js';
import { buildDepartment } from '../build-department.js';
import { buildInput, findIn, paragraph } from '../build-input.js';

const budget = buildDepartment(['北戴河区人民政府政务服务中心']);

function check(...texts: readonly string[]): readonly string[] {
  return findIn(unitNameVariants, buildInput({ budget, blocks: texts.map((text) => paragraph(text)) }));
}

describe('JG112', () => {
  it('finds a name with words left out, once', () => {
    expect(check('2019年北戴河区政府办公室经费', '北戴河区政府办公室')).toEqual([
      '北戴河区政府办公室: “北戴河区政府办公室”与规定的名称“北戴河区人民政府办公室”不一致',
    ]);
    expect(check('秦皇岛市北戴河区办公室及所属单位')).toEqual([
      '秦皇岛市北戴河区办公室: “秦皇岛市北戴河区办公室”与规定的名称“秦皇岛市北戴河区人民政府办公室”不一致',
    ]);
    expect(check('保障政务中心工作')).toEqual([
      '政务中心: “政务中心”与规定的名称“北戴河区人民政府政务服务中心”不一致',
    ]);
  });

  it('says nothing of the names themselves, other bodies and declared short names', () => {
    expect(check('秦皇岛市北戴河区人民政府办公室', '北戴河区人民政府办公室', '政务服务中心')).toEqual([]);
    expect(check('秦皇岛市人民政府办公室关于预算公开的通知')).toEqual([]);
    expect(check('区政府办公室', '北戴河区地方志办公室', '北戴河区财政局')).toEqual([]);
    expect(check('……服务中心（以下简称“政务中心”）', '政务中心')).toEqual([]);
  });
});
