import type { BudgetWith, DataFileStem } from '../../src/budget/budget.js';
import { dataFiles } from '../../src/budget/budget.js';

/** A small budget of 2019 in which everything agrees, as it is typed in the data files. */
const typed = {
  收入: {
    金额格式: formatOf(),
    合计: '100',
    来源: [
      { 名称: '一般公共预算收入', 金额: '90' },
      { 名称: '政府性基金预算收入', 金额: '10' },
      { 名称: '国有资本经营预算收入', 金额: '0' },
      { 名称: '财政专户管理资金', 金额: '0' },
      { 名称: '上年结转', 金额: '0' },
    ],
  },
  支出: {
    金额格式: formatOf(),
    合计: '100',
    基本支出: '60',
    项目支出: '40',
    比上年增减: {
      合计: '10',
      基本支出: { 金额: '-5', 原因: '人员减少' },
      项目支出: { 金额: '15', 原因: '新增项目' },
    },
  },
  项目支出: {
    金额格式: formatOf(),
    分组: [
      {
        名称: '甲职责',
        项目: [
          { 名称: '项目一', 金额: '10' },
          { 名称: '项目二', 金额: '15' },
        ],
      },
      { 名称: '乙职责', 项目: [{ 名称: '设备购置费', 金额: '15' }] },
    ],
  },
  绩效指标: {
    金额格式: formatOf(),
    职责: [
      dutyOf('甲职责', '25.00', [activityOf('活动一', '10.00'), activityOf('活动二', '15.00')]),
      dutyOf('丙职责', '', [activityOf('活动四', '')]),
      dutyOf('乙职责', '15.00', [activityOf('活动三', '15.00')]),
    ],
  },
  机关运行经费: {
    金额格式: formatOf(),
    合计: '20',
    明细: [
      { 名称: '办公费', 金额: '12' },
      { 名称: '公务用车运行维护费', 金额: '5' },
      { 名称: '公务接待费', 金额: '3' },
    ],
  },
  三公经费: {
    金额格式: formatOf(),
    合计: '8',
    '因公出国（境）费': '0',
    公务用车购置及运行费: { 合计: '5', 公务用车购置费: '0', 公务用车运行费: '5' },
    公务接待费: '3',
    比上年增减: { 合计: '-2', 变化: '有所下降', 原因: ['厉行节约'] },
  },
  政府采购: {
    金额格式: formatOf(),
    合计: fundsOf('15'),
    单位: [
      {
        名称: '本级',
        简称: '本级',
        小计: fundsOf('15'),
        项目: [
          {
            名称: '设备购置费',
            预算资金: '15',
            采购物品名称: '台式计算机',
            政府采购目录序号: 'A02010104',
            数量单位: '台',
            数量: '3.00',
            单价: '5',
            政府采购金额: fundsOf('15'),
          },
        ],
      },
    ],
  },
  国有资产: {
    金额格式: formatOf(),
    截止时间: '2018-12-31',
    资产总额: { 数量: '——', 价值: '100' },
    房屋: { 数量: '200', 价值: '50' },
    其中办公用房: { 数量: '100', 价值: '30' },
    车辆: { 数量: '4', 价值: '30' },
    单价20万元以上设备: { 数量: '——', 价值: '——' },
    其他固定资产: { 数量: '70', 价值: '20' },
    其他固定资产构成: { 通用设备: '12', 专用设备: '5', 家具用具等: '3' },
    本年度拟购置: { 金额: '15', 主要内容: '计算机' },
  },
} as const;

type Stem = keyof typeof typed;

/**
 * The budget with some values typed differently, each by its path with 0-based places: `支出.合计`,
 * `项目支出.分组.0.项目.1.金额`; a whole list or record can be given, too.
 */
export function buildBudget(changes: Readonly<Record<string, unknown>> = {}): BudgetWith<DataFileStem> {
  const draft = structuredClone(typed) as Record<string, unknown>;
  for (const [path, value] of Object.entries(changes)) setValue(draft, path.split('.'), value);
  const stems = Object.keys(typed) as readonly Stem[];
  const values = stems.map((stem) => [stem, dataFiles[stem].schema.parse(draft[stem])]);
  return { 年度: 2019, ...Object.fromEntries(values) } as BudgetWith<DataFileStem>;
}

function setValue(target: Record<string, unknown>, [key = '', ...rest]: readonly string[], value: unknown) {
  if (rest.length === 0) target[key] = value;
  else setValue(target[key] as Record<string, unknown>, rest, value);
}

function formatOf() {
  return { 单位: '万元', 小数位数: '2', 千分位: '否' };
}

function fundsOf(amount: string) {
  const sources = { 一般公共预算拨款: amount, 基金预算拨款: '', 财政专户核拨: '', 其他来源收入: '' };
  return { 总计: amount, 当年部门预算安排资金: { 合计: amount, ...sources }, 其他渠道资金: '' };
}

function dutyOf(name: string, amount: string, activities: readonly unknown[]) {
  return { 名称: name, 年度预算数: amount, 内容描述: '', 绩效目标: '', 活动: activities };
}

function activityOf(name: string, amount: string) {
  return { 名称: name, 年度预算数: amount, 内容描述: '', 绩效目标: '', 绩效指标: [] };
}
