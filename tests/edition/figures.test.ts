import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import type { Amount } from '../../src/budget/amount.js';
import { loadPublished } from './published-edition.js';

/** The figures of the publication of 2019, added up again. What does not add up there does not add up here. */

const { budget } = loadPublished();
const { 收入, 支出, 项目支出, 机关运行经费, 三公经费, 绩效指标, 政府采购, 国有资产 } = budget;

type Cell = Amount | '' | '——';

/** A cell without an amount adds nothing. */
function sum(...cells: readonly Cell[]): string {
  return cells
    .reduce((total, cell) => (typeof cell === 'string' ? total : total.plus(cell.value)), new Big(0))
    .toFixed(2);
}

const projects = 项目支出.分组.map((group) => ({
  name: group.名称,
  total: sum(...group.项目.map(({ 金额 }) => 金额)),
}));
const duties = 绩效指标.职责.map((duty) => ({
  name: duty.名称,
  stated: sum(duty.年度预算数),
  total: sum(...duty.活动.map((activity) => activity.年度预算数)),
}));

describe('revenue and expenditure', () => {
  it('add up and balance', () => {
    expect(sum(收入.合计)).toBe('2477.28');
    expect(sum(...收入.来源.map(({ 金额 }) => 金额))).toBe('2477.28');
    expect(sum(支出.合计)).toBe('2477.28');
    expect(sum(支出.基本支出, 支出.项目支出)).toBe('2477.28');
  });

  it('change by 244.82, from 2232.46 the year before', () => {
    const { 合计, 基本支出, 项目支出: project } = 支出.比上年增减;
    expect(sum(合计)).toBe('244.82');
    expect(sum(基本支出.金额, project.金额)).toBe('244.82');
    expect(支出.合计.value.minus(合计.value).toFixed(2)).toBe('2232.46');
  });

  it('have 31 projects in 14 groups', () => {
    expect(projects).toHaveLength(14);
    expect(项目支出.分组.flatMap((group) => group.项目)).toHaveLength(31);
    expect(sum(支出.项目支出)).toBe('1356.31');
    expect(sum(...项目支出.分组.flatMap((group) => group.项目.map(({ 金额 }) => 金额)))).toBe('1356.31');
  });
});

it('the 17 operating expenses add up', () => {
  expect(机关运行经费.明细).toHaveLength(17);
  expect(sum(机关运行经费.合计)).toBe('238.19');
  expect(sum(...机关运行经费.明细.map(({ 金额 }) => 金额))).toBe('238.19');
});

it('the three public expenses add up and fall from 93.10', () => {
  const vehicles = 三公经费.公务用车购置及运行费;
  expect(sum(三公经费['因公出国（境）费'], vehicles.合计, 三公经费.公务接待费)).toBe('56.40');
  expect(sum(vehicles.公务用车购置费, vehicles.公务用车运行费)).toBe(sum(vehicles.合计));
  expect(三公经费.合计.value.minus(三公经费.比上年增减.合计.value).toFixed(2)).toBe('93.10');
});

describe('the performance table', () => {
  it('has 16 duties, 30 activities and 78 indicators', () => {
    const activities = 绩效指标.职责.flatMap((duty) => duty.活动);
    expect([绩效指标.职责, activities, activities.flatMap((activity) => activity.绩效指标)]).toMatchObject([
      { length: 16 },
      { length: 30 },
      { length: 78 },
    ]);
  });

  it('gives each duty what its activities have, and all of them the project expenditure', () => {
    expect(duties.filter(({ stated, total }) => stated !== total)).toEqual([]);
    expect(sum(...绩效指标.职责.map((duty) => duty.年度预算数))).toBe('1356.31');
  });

  it('has the amounts of the project groups, in their order; two more duties have none', () => {
    const funded = duties.filter(({ stated }) => stated !== '0.00');
    expect(funded.map(({ stated }) => stated)).toEqual(projects.map(({ total }) => total));
    expect(duties.filter(({ stated }) => stated === '0.00').map(({ name }) => name)).toEqual([
      '政务中心-综合办公室',
      '开发区财政管理',
    ]);
  });

  it('leaves blank what the form leaves blank: no budget is not a budget of 0', () => {
    const blank = 绩效指标.职责
      .flatMap((duty) => [duty, ...duty.活动])
      .filter((row) => row.年度预算数 === '');
    expect(blank).toHaveLength(2 + 12);
  });

  it('keeps a cell of several lines and a threshold of 0 as they are', () => {
    const indicators = 绩效指标.职责.flatMap((duty) => duty.活动.flatMap((activity) => activity.绩效指标));
    expect(indicators.filter(({ 优 }) => 优 === '90%及以上\n80%及以上\n70%及以上\n70%以下')).toHaveLength(2);
    expect(indicators.find(({ 名称 }) => 名称 === '安全事故发生次数')).toMatchObject({
      优: '0',
      差: '2次以上',
    });
  });
});

it('procurement adds up from item to total', () => {
  const items = 政府采购.单位.flatMap((unit) => unit.项目);
  expect(items.map(({ 数量, 单价 }) => 单价.value.times(数量).toFixed(2))).toEqual(['28.50']);
  for (const funds of [
    政府采购.合计,
    ...政府采购.单位.map((unit) => unit.小计),
    ...items.map((item) => item.政府采购金额),
  ]) {
    const { 合计, ...sources } = funds.当年部门预算安排资金;
    expect(sum(合计)).toBe('28.50');
    expect(sum(...Object.values(sources))).toBe('28.50');
    expect(sum(合计, funds.其他渠道资金)).toBe(sum(funds.总计));
  }
});

it('assets are stated as published: the total is 0.01 more than its parts', () => {
  const { 资产总额, 房屋, 车辆, 单价20万元以上设备, 其他固定资产, 其他固定资产构成 } = 国有资产;
  expect(sum(资产总额.价值)).toBe('1186.08');
  expect(sum(房屋.价值, 车辆.价值, 单价20万元以上设备.价值, 其他固定资产.价值)).toBe('1186.07');
  expect(sum(...Object.values(其他固定资产构成))).toBe(sum(其他固定资产.价值));
});

it('the texts have 20 duties, 4 units, 12 targets and 10 terms', () => {
  expect(budget.部门概况.职责).toHaveLength(20);
  expect(budget.部门概况.下属单位).toHaveLength(4);
  expect(budget.绩效目标.职责分类绩效目标).toHaveLength(12);
  expect(budget.名词解释.名词).toHaveLength(10);
});
