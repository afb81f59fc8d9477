import { describe, expect, it } from 'vitest';
import { departmentAmongUnits } from '../../../src/check/rules/department-among-units.js';
import { buildDepartment } from '../build-department.js';
import { buildInput, findIn } from '../build-input.js';

function check(...units: readonly string[]): readonly string[] {
  return findIn(departmentAmongUnits, buildInput({ budget: buildDepartment(units) }));
}

describe('JG115', () => {
  it('finds the department in the list of its units', () => {
    expect(check('北戴河区人民政府办公室', '采购中心')).toEqual([
      '部门概况.下属单位.0: 下属单位“北戴河区人民政府办公室”就是部门自己',
    ]);
  });

  it('says nothing of other units and of 本级', () => {
    expect(check('北戴河区人民政府办公室（本级）', '采购中心')).toEqual([]);
  });
});
