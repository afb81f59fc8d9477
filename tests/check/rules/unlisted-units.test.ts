import { describe, expect, it } from 'vitest';
import { unlistedUnits } from '../../../src/check/rules/unlisted-units.js';
import { buildPurchaser } from '../build-department.js';
import { buildInput, findIn } from '../build-input.js';

function check(name: string): readonly string[] {
  const budget = buildPurchaser(['北戴河经济技术开发区管理委员会'], name, name);
  return findIn(unlistedUnits, buildInput({ budget }));
}

describe('JG113', () => {
  it('finds a unit that is not in the list, and names the nearest', () => {
    expect(check('河北北戴河经济开发区管理委员会')).toEqual([
      '政府采购.单位.0.名称: 采购单位“河北北戴河经济开发区管理委员会”不在单位名单中；最接近的是“北戴河经济技术开发区管理委员会”',
    ]);
    expect(check('图书馆')).toEqual(['政府采购.单位.0.名称: 采购单位“图书馆”不在单位名单中']);
  });

  it('says nothing of units of the list and of the department', () => {
    expect(check('北戴河经济技术开发区管理委员会')).toEqual([]);
    expect(check('北戴河区人民政府办公室')).toEqual([]);
    expect(check('北戴河区人民政府办公室（本级）')).toEqual([]);
  });
});
