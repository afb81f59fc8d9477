import { describe, expect, it } from 'vitest';
import { unlistedUnits } from '../../../src/check/rules/unlisted-units.js';
import { buildPurchaser } from '../build-department.js';
import { buildInput, findIn } from '../build-input.js';
import { findStatutory } from '../find-statutory.js';

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

  it('finds the same in the statutory tables, where the edition lists its units', () => {
    const changes = { '支出总表.分单位.1.单位': '某中心', '项目支出表.行.0.单位': '局机关服务中心' };
    expect(findStatutory(unlistedUnits, changes)).toEqual([
      '支出总表.分单位.1.单位: 单位“某中心”不在单位名单中',
      '项目支出表.行.0.单位: 项目单位“局机关服务中心”不在单位名单中；最接近的是“某服务中心”',
    ]);
    expect(findStatutory(unlistedUnits)).toEqual([]);
    expect(findStatutory(unlistedUnits, { ...changes, 单位: undefined })).toEqual([]);
  });
});
