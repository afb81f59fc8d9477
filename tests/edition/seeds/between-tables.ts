import { EXAMPLE, reportedAt, type SeededRule, slip, table, together } from './seed.js';

const balance = table('收支总表');
const appropriations = table('财政拨款收支总表');
const revenue = table('收入总表');
const expenditure = table('支出总表');
const general = table('一般公共预算支出表');
const basic = table('基本支出表');
const funds = table('政府性基金预算支出表');
const threePublic = table('三公与机关运行经费表');
const procurement = table('采购汇总');
const projects = table('项目支出表');
const targets = table('项目绩效目标表');
const words = `${EXAMPLE}/edition.yaml`;

/** Numbers 16 to 28: one table against another, against the units, and against the year before. */
export const betweenTables: readonly SeededRule[] = [
  {
    numbers: [16],
    code: 'KJ214',
    seeds: [
      slip(balance, '\n收入总计: 2718.84', '\n收入总计: 2781.84'),
      reportedAt(
        slip(expenditure, '项目支出: 1729.40, 合计: 2718.84', '项目支出: 1729.40, 合计: 2781.84'),
        balance,
        '本年支出合计',
      ),
    ],
  },
  {
    numbers: [16, 18],
    code: 'KJ225',
    seeds: [
      together(
        slip(balance, '"210", 预算数: 48.07', '"210", 预算数: 74.78'),
        slip(balance, '"221", 预算数: 74.78', '"221", 预算数: 48.07'),
      ),
      slip(appropriations, '"208", 一般公共预算: 2374.99', '"208", 一般公共预算: 2347.99'),
    ],
  },
  {
    numbers: [17],
    code: 'KJ215',
    seeds: [
      slip(appropriations, '政府性基金预算拨款, 预算数: 125.00', '政府性基金预算拨款, 预算数: 152.00'),
      reportedAt(
        slip(revenue, '\n    一般公共预算拨款收入: 2497.84', '\n    一般公共预算拨款收入: 2479.84'),
        appropriations,
        '一般公共预算拨款',
      ),
    ],
  },
  {
    numbers: [18],
    code: 'KJ216',
    seeds: [
      reportedAt(
        slip(funds, '项目支出: 125.00, 合计: 125.00', '项目支出: 152.00, 合计: 152.00'),
        appropriations,
        '支出总计',
      ),
      reportedAt(
        slip(general, '项目支出: 1508.40, 合计: 2497.84', '项目支出: 1508.40, 合计: 2479.84'),
        appropriations,
        '支出总计',
      ),
    ],
  },
  {
    numbers: [19],
    code: 'KJ217',
    seeds: [
      slip(general, '\n合计: { 基本支出: 989.44', '\n合计: { 基本支出: 984.94'),
      reportedAt(slip(basic, '125.46, 合计: 989.44', '125.46, 合计: 984.94'), general, '\n合计'),
    ],
  },
  {
    numbers: [20],
    code: 'KJ218',
    seeds: [
      reportedAt(slip(expenditure, '基本支出: 989.44', '基本支出: 899.44'), basic, '\n合计'),
      slip(
        expenditure,
        '基本支出: 989.44, 项目支出: 1729.40, 合计: 2718.84',
        '基本支出: 998.44, 项目支出: 1499.40, 合计: 2497.84',
      ),
    ],
  },
  {
    numbers: [21],
    code: 'KJ219',
    seeds: [
      slip(threePublic, '公务接待费: 2.20', '公务接待费: 2.02'),
      reportedAt(
        slip(basic, '"30231", 公用经费: 3.50', '"30231", 公用经费: 5.30'),
        threePublic,
        '公务用车运行维护费: 7.50',
      ),
    ],
  },
  {
    numbers: [22],
    code: 'KJ220',
    seeds: [
      slip(threePublic, '本年: 71.50', '本年: 75.10'),
      reportedAt(slip(words, '性质: 参公单位', '性质: 事业单位'), threePublic, '本年: 71.50'),
    ],
  },
  {
    numbers: [23],
    code: 'KJ221',
    seeds: [
      slip(projects, '\n  合计: 1729.40', '\n  合计: 1792.40'),
      reportedAt(slip(expenditure, '项目支出: 1729.40', '项目支出: 1792.40'), projects, '\n  合计'),
    ],
  },
  {
    numbers: [24],
    code: 'KJ222',
    seeds: [
      slip(targets, '金额: 652.80', '金额: 625.80'),
      slip(targets, '名称: 福利院消防设施改造', '名称: 福利院消防改造'),
    ],
  },
  {
    numbers: [25],
    code: 'KJ223',
    seeds: [
      reportedAt(
        slip(general, '"2101101", 基本支出: 7.45', '"2101101", 基本支出: 7.54'),
        general,
        '基本支出: 26.65',
      ),
      slip(general, '{ 科目编码: "2080299", 项目支出: 21.20', '{ 科目编码: "2080206", 项目支出: 21.20'),
    ],
  },
  {
    numbers: [26],
    code: 'KJ224',
    seeds: [
      slip(procurement, '合计: 132.80', '合计: 13280.00'),
      reportedAt(
        slip(expenditure, '项目支出: 1729.40, 合计: 2718.84', '项目支出: 1729.40, 合计: 27.18'),
        procurement,
        '合计',
      ),
    ],
  },
  {
    numbers: [27],
    code: 'KJ227',
    seeds: [
      slip(expenditure, '"2080201", 基本支出: 110.87', '"2080201", 基本支出: 101.87'),
      slip(expenditure, '项目支出: 1729.40, 合计: 2718.84', '项目支出: 1729.40, 合计: 2718.48'),
      reportedAt(
        slip(
          `${EXAMPLE}/批复.yaml`,
          '基本支出: 430.98, 项目支出: 184.00',
          '基本支出: 430.98, 项目支出: 148.00',
        ),
        expenditure,
        '单位: 示例县社会福利院',
      ),
      slip(`${EXAMPLE}/批复.yaml`, '单位: 示例县社会福利院', '单位: 示例县福利院'),
    ],
  },
  {
    numbers: [28],
    code: 'KJ226',
    seeds: [
      slip(general, '基本支出: 423.27', '上年数: 407.91\n    基本支出: 423.27'),
      slip(threePublic, '本年: 71.50', '上年: 73.20\n  本年: 71.50'),
    ],
  },
];
