import { describe, expect, it } from 'vitest';
import { threePublicEconomic } from '../../../src/check/rules/three-public-economic.js';
import { findStatutory } from '../find-statutory.js';

describe('KJ219', () => {
  it('finds an item that is less than its line', () => {
    expect(findStatutory(threePublicEconomic, { '三公与机关运行经费表.本年.公务接待费': '1' })).toEqual([
      '三公与机关运行经费表.本年.公务接待费: “三公”经费的公务接待费1万元，小于基本支出表 30217 的2万元',
    ]);
  });

  it('finds a line of an item that is 0', () => {
    expect(findStatutory(threePublicEconomic, { '基本支出表.行.2.科目编码': '30212' })).toEqual([
      '三公与机关运行经费表.本年.因公出国（境）费: “三公”经费的因公出国（境）费0万元，小于基本支出表 30212 的10万元',
    ]);
  });

  it('finds more than its line where there are no projects', () => {
    expect(
      findStatutory(threePublicEconomic, {
        '三公与机关运行经费表.本年.公务用车运行维护费': '4',
        '一般公共预算支出表.合计.项目支出': '0',
      }),
    ).toEqual([
      'warning 三公与机关运行经费表.本年.公务用车运行维护费: “三公”经费的公务用车运行维护费4万元，大于基本支出表 30231 的3万元，而一般公共预算没有项目支出',
    ]);
  });

  it('says nothing of items that are their lines', () => {
    expect(findStatutory(threePublicEconomic)).toEqual([]);
  });

  it('says nothing of what projects may pay for', () => {
    expect(findStatutory(threePublicEconomic, { '三公与机关运行经费表.本年.公务接待费': '9' })).toEqual([]);
  });
});
