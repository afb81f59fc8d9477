import Big from 'big.js';
import type { BudgetWith } from '../../budget/budget.js';
import { atData, defineRule, type Finding } from '../rule.js';
import { compareLimit, term } from '../sum.js';

export const officeHousing = defineRule({
  code: 'KJ114',
  severity: 'error',
  title: '“其中”的办公用房与房屋不合',
  explanation:
    '办公用房是房屋的一部分：面积和价值都不能大于房屋；面积相同就是同一批房屋，价值也应相同。价值相同而面积不同时，请核对（提醒）：没有原值的房屋按名义金额入账，面积可以不同。面积正好相差一万倍，是单位或零写错了。',
  remedy: '对照资产报表，改正房屋或办公用房的面积、价值',
  example: {
    wrong: '房屋 206 平方米，其中办公用房 260 平方米',
    right: '房屋 260 平方米，其中办公用房 206 平方米',
  },
  source: '部门固定资产占用情况表的编制关系：其中数不大于总数',
  needs: ['国有资产'],
  check: ({ budget }) => [
    ...compareValue(budget),
    ...compareArea(budget),
    ...compareFactor(budget),
    ...compareSameness(budget),
  ],
});

type Housed = BudgetWith<'国有资产'>;

function compareValue({ 国有资产: { 房屋, 其中办公用房 } }: Housed): readonly Finding[] {
  return compareLimit(
    term('其中办公用房价值', 其中办公用房.价值, '国有资产', '其中办公用房', '价值'),
    term('房屋价值', 房屋.价值, '国有资产', '房屋', '价值'),
  );
}

function compareArea(budget: Housed): readonly Finding[] {
  const areas = readAreas(budget);
  if (!areas || areas.office.lte(areas.housing)) return [];
  const message = `其中办公用房${areas.office.toFixed()}平方米，大于房屋${areas.housing.toFixed()}平方米`;
  return [{ place: atData('国有资产', '其中办公用房', '数量'), message }];
}

/** Catalogue 43, for areas: 平方米 beside 公顷, or a figure with four zeros too many. */
function compareFactor(budget: Housed): readonly Finding[] {
  const areas = readAreas(budget);
  if (!areas || areas.office.eq(0) || !areas.housing.eq(areas.office.times(10_000))) return [];
  const message = `房屋${areas.housing.toFixed()}平方米，其中办公用房${areas.office.toFixed()}平方米，正好相差一万倍`;
  return [{ place: atData('国有资产', '房屋', '数量'), message }];
}

function compareSameness(budget: Housed): readonly Finding[] {
  const { 房屋, 其中办公用房 } = budget.国有资产;
  const areas = readAreas(budget);
  if (!areas) return [];
  const sameArea = areas.office.eq(areas.housing);
  if (sameArea && 其中办公用房.价值.value.lt(房屋.价值.value)) {
    const message = `办公用房与房屋的面积同为${房屋.数量}平方米，价值却是${其中办公用房.价值.value.toFixed()}和${房屋.价值.value.toFixed()}`;
    return [{ place: atData('国有资产', '其中办公用房', '价值'), message }];
  }
  if (!其中办公用房.价值.value.eq(房屋.价值.value) || areas.office.gte(areas.housing)) return [];
  const message = `办公用房与房屋的价值同为${房屋.价值.value.toFixed()}，面积却是${其中办公用房.数量}和${房屋.数量}平方米`;
  return [{ place: atData('国有资产', '其中办公用房', '数量'), message, severity: 'warning' }];
}

type Areas = { readonly housing: Big; readonly office: Big };

function readAreas({ 国有资产: { 房屋, 其中办公用房 } }: Housed): Areas | undefined {
  const decimal = /^\d+(\.\d+)?$/;
  if (!decimal.test(房屋.数量) || !decimal.test(其中办公用房.数量)) return undefined;
  return { housing: new Big(房屋.数量), office: new Big(其中办公用房.数量) };
}
