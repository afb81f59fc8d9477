import { describe, expect, it } from 'vitest';
import { procurementKinds } from '../../../src/check/rules/procurement-kinds.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn } from '../build-input.js';

function check(name: string, code: string): readonly string[] {
  const item = '政府采购.单位.0.项目.0';
  const budget = buildBudget({ [`${item}.名称`]: name, [`${item}.政府采购目录序号`]: code });
  return findIn(procurementKinds, buildInput({ budget }));
}

describe('DW110', () => {
  it('finds a service that is coded as works, and works coded as goods', () => {
    expect(check('开发区绿化养护费', 'B021502')).toEqual([
      '政府采购.单位.0.项目.0.政府采购目录序号: 编码B021502是工程，项目“开发区绿化养护费”是服务',
    ]);
    expect(check('办公楼装修工程', 'A0201')).toHaveLength(1);
  });

  it('says nothing of the right kind, and of names that do not tell', () => {
    expect(check('绿化养护费', 'C1308')).toEqual([]);
    expect(check('设备购置费', 'A02010104')).toEqual([]);
    expect(check('养护设备购置', 'A0201')).toEqual([]);
  });
});
