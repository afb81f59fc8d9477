import { describe, expect, it } from 'vitest';
import { emptyReasons } from '../../../src/check/rules/empty-reasons.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn } from '../build-input.js';
import { findStatutory } from '../find-statutory.js';

function check(basic: string, project: string, ...others: readonly string[]): readonly string[] {
  const budget = buildBudget({
    '支出.比上年增减.基本支出.原因': basic,
    '支出.比上年增减.项目支出.原因': project,
    '三公经费.比上年增减.原因': others,
  });
  return findIn(emptyReasons, buildInput({ budget }));
}

describe('KJ313', () => {
  it.each(['业务量增加', '支出有所增加。', '项目支出的减少', '工作需要'])(
    'finds the empty reason %s',
    (text) => {
      expect(check(text, '智慧城市并入', '压缩公务接待')).toEqual([
        `支出.比上年增减.基本支出.原因: 原因“${text}”只是把增减再说一遍`,
      ]);
    },
  );

  it('finds one reason for two changes', () => {
    expect(check('机构改革', '机构改革', '压缩公务接待')).toEqual([
      '支出.比上年增减.项目支出.原因: 两处增减用了同一句原因“机构改革”',
    ]);
  });

  it('says nothing of reasons that say something', () => {
    expect(check('人员减少', '智慧城市并入', '严格控制接待标准', '公务用车改革减少支出')).toEqual([]);
  });

  it('finds the same in the statutory tables', () => {
    const changes = {
      '一般公共预算支出表.行.1.原因': '人员增加',
      '三公与机关运行经费表.原因.机关运行经费': '经费减少',
    };
    expect(findStatutory(emptyReasons, changes)).toEqual([
      '三公与机关运行经费表.原因.机关运行经费: 原因“经费减少”只是把增减再说一遍',
      '一般公共预算支出表.行.1.原因: 两处增减用了同一句原因“人员增加”',
    ]);
    expect(findStatutory(emptyReasons)).toEqual([]);
  });
});
