import { reportedAt, type SeededRule, slip, table } from './seed.js';

const balance = table('收支总表');
const appropriations = table('财政拨款收支总表');
const revenue = table('收入总表');
const expenditure = table('支出总表');
const basic = table('基本支出表');
const funds = table('政府性基金预算支出表');
const threePublic = table('三公与机关运行经费表');
const projects = table('项目支出表');
const local = table('附加表');

/** Numbers 1 to 14: a table against itself. */
export const withinTables: readonly SeededRule[] = [
  {
    numbers: [1],
    code: 'KJ117',
    seeds: [
      slip(balance, '\n支出总计: 2718.84', '\n支出总计: 2718.48'),
      slip(appropriations, '国有资本经营预算: 0, 合计: 2622.84', '国有资本经营预算: 0, 合计: 2622.48'),
    ],
  },
  {
    numbers: [2],
    code: 'KJ118',
    seeds: [
      reportedAt(
        slip(balance, '事业收入, 预算数: 96.00', '事业收入, 预算数: 69.00'),
        balance,
        '本年收入合计',
      ),
      slip(appropriations, '收入总计: 2622.84', '收入总计: 2622.48'),
    ],
  },
  {
    numbers: [3],
    code: 'KJ119',
    seeds: [
      reportedAt(slip(balance, '"210", 预算数: 48.07', '"210", 预算数: 40.87'), balance, '本年支出合计'),
      reportedAt(
        slip(appropriations, '"221", 一般公共预算: 74.78', '"221", 一般公共预算: 74.87'),
        appropriations,
        '支出总计',
      ),
    ],
  },
  {
    numbers: [4, 6, 7],
    code: 'KJ120',
    seeds: [
      slip(expenditure, '项目支出: 1729.40, 合计: 2718.84', '项目支出: 1729.40, 合计: 2718.48'),
      slip(
        expenditure,
        '基本支出: 326.17, 项目支出: 144.00',
        '基本支出: 326.17, 项目支出: 144.00, 合计: 470.71',
      ),
      slip(revenue, '\n  合计: 2718.84', '\n  合计: 2718.48'),
      slip(revenue, '事业收入: 96.00 }', '事业收入: 96.00 }, 合计: 470.71'),
      slip(basic, '公用经费: 125.46, 合计: 989.44', '公用经费: 125.46, 合计: 989.04'),
      slip(basic, '"30302", 人员经费: 12.60', '"30302", 人员经费: 12.60, 合计: 16.20'),
      slip(projects, '\n  合计: 1729.40', '\n  合计: 1792.40'),
    ],
  },
  {
    numbers: [5, 7],
    code: 'KJ121',
    seeds: [
      slip(
        expenditure,
        '{ 科目编码: "2081901", 项目支出: 186.00 }',
        '{ 科目编码: "20819", 项目支出: 838.00 }\n      - { 科目编码: "2081901", 项目支出: 186.00 }',
      ),
      slip(
        basic,
        '{ 科目编码: "30101", 人员经费: 136.80 }',
        '{ 科目编码: "301", 人员经费: 376.42 }\n      - { 科目编码: "30101", 人员经费: 136.80 }',
      ),
    ],
  },
  {
    numbers: [5, 6, 7],
    code: 'KJ122',
    seeds: [
      reportedAt(
        slip(expenditure, '"2101102", 基本支出: 21.42', '"2101102", 基本支出: 24.12'),
        expenditure,
        '\n合计',
      ),
      slip(funds, '合计: { 项目支出: 125.00', '合计: { 项目支出: 152.00'),
      slip(revenue, '\n    事业收入: 96.00', '\n    事业收入: 69.00'),
      slip(basic, '公用经费: 125.46', '公用经费: 126.45'),
      reportedAt(slip(projects, '事业收入: 96.00 } }', '事业收入: 69.00 } }'), projects, '事业收入: 96.00'),
    ],
  },
  {
    numbers: [5],
    code: 'KJ127',
    seeds: [
      slip(local, '2162, 1157.40]', '2162, 1175.40]'),
      reportedAt(slip(local, '886, 1584, 652.80', '886, 1548, 652.80'), local, '合计行'),
    ],
  },
  {
    numbers: [8],
    code: 'KJ104',
    seeds: [
      slip(threePublic, '合计: 9.70', '合计: 9.07'),
      reportedAt(slip(threePublic, '公务接待费: 2.20', '公务接待费: 2.02'), threePublic, '合计: 9.70'),
    ],
  },
  {
    numbers: [9],
    code: 'KJ105',
    seeds: [
      slip(threePublic, '公务用车小计: 7.50', '公务用车小计: 7.05'),
      reportedAt(
        slip(threePublic, '公务用车运行维护费: 7.50', '公务用车运行维护费: 5.70'),
        threePublic,
        '公务用车小计: 7.50',
      ),
    ],
  },
  {
    numbers: [11],
    code: 'KJ126',
    seeds: [
      slip(table('采购汇总'), '合计: 132.80', '合计: 123.80'),
      reportedAt(slip(table('采购汇总'), '服务: 66.20', '服务: 62.60'), table('采购汇总'), '合计'),
    ],
  },
  {
    numbers: [13],
    code: 'KJ123',
    seeds: [
      slip(table('车辆'), '合计: 3', '合计: 4'),
      reportedAt(
        slip(table('车辆'), '特种专业技术用车, 数量: 1', '特种专业技术用车, 数量: 2'),
        table('车辆'),
        '合计',
      ),
    ],
  },
  {
    numbers: [14],
    code: 'KJ124',
    seeds: [
      slip(table('人员编制'), '编制数: 68', '编制数: 86'),
      reportedAt(
        slip(table('人员编制'), '编制数: 36, 实有数: 35', '编制数: 36, 实有数: 34'),
        table('人员编制'),
        '合计',
      ),
    ],
  },
  {
    numbers: [14],
    code: 'KJ125',
    seeds: [
      slip(table('人员编制'), '编制数: 22, 实有数: 21', '编制数: 22, 实有数: 23'),
      slip(table('人员编制'), '编制数: 36, 实有数: 35', '编制数: 30, 实有数: 35'),
    ],
  },
];
