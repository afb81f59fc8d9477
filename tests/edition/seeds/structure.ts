import {
  EXAMPLE,
  PUBLISHED,
  partial,
  reportedAt,
  type Seed,
  type SeededRule,
  section,
  slip,
  table,
  text,
  together,
} from './seed.js';

const general = table('一般公共预算支出表');
const revenue = table('收入总表');
const funds = table('政府性基金预算支出表');
const capital = table('国有资本经营预算支出表');
const threePublic = table('三公与机关运行经费表');
const words = `${EXAMPLE}/edition.yaml`;

const procurement = `${PUBLISHED}/tables/政府采购.yaml`;

/** Codes of purchases stand in the tables of the layout of 2019 alone. */
function ofPublished(first: Seed, ...others: readonly Seed[]): Seed {
  return { ...together(first, ...others), edition: PUBLISHED };
}

/** Numbers 47 to 58: codes, and what must be published, in which order and words. */
export const structure: readonly SeededRule[] = [
  {
    numbers: [47],
    code: 'DW111',
    seeds: [
      slip(funds, '"2296002", 项目支出: 85.00', '"2296092", 项目支出: 85.00'),
      slip(general, '项目支出: 12.00', '名称: 行政运行\n    项目支出: 12.00', '科目编码: "2080207"'),
    ],
  },
  {
    numbers: [47],
    code: 'DW110',
    seeds: [
      ofPublished(slip(procurement, '目录序号: B021502', '目录序号: A021502')),
      ofPublished(
        reportedAt(
          slip(procurement, '名称: 开发区绿化养护费', '名称: 开发区道路改建工程'),
          procurement,
          '目录序号',
        ),
        slip(procurement, '目录序号: B021502', '目录序号: C021502'),
      ),
    ],
  },
  {
    numbers: [48],
    code: 'JG123',
    seeds: [
      reportedAt(
        together(
          slip(section('国有资本经营预算支出表'), '九、国有资本经营预算支出表', '九、其他预算支出表'),
          slip(
            section('国有资本经营预算支出表'),
            '}}国有资本经营预算支出表</caption>',
            '}}其他预算支出表</caption>',
          ),
        ),
        section('收支总表'),
        '<h2>',
      ),
      together(
        slip(section('收入总表'), '收入总表</h2>', '收入情况表</h2>'),
        slip(section('收入总表'), '收入总表</caption>', '收入情况表</caption>'),
      ),
    ],
  },
  {
    numbers: [48],
    code: 'JG128',
    seeds: [
      slip(funds, '表号: 公开表8', '表号: 公开表7'),
      reportedAt(
        slip(
          'templates/national-2023/layout.yaml',
          '模板: 收入总表, 纸张: 横页 }\n  - { 模板: 支出总表',
          '模板: 支出总表, 纸张: 横页 }\n  - { 模板: 收入总表',
        ),
        revenue,
        '公开表2',
      ),
    ],
  },
  {
    numbers: [49],
    code: 'JG125',
    seeds: [
      reportedAt(
        slip(capital, '空表说明: 本部门2024年无国有资本经营预算支出，故本表为空表。\n', ''),
        capital,
        '公开表9',
      ),
      together(
        slip(
          funds,
          '表号: 公开表8',
          '表号: 公开表8\n空表说明: 本部门2024年无政府性基金预算支出，故本表为空表。',
        ),
        slip(partial('空表注'), '{{#unless 行}}', '{{#if 行}}'),
        slip(partial('空表注'), '{{/unless}}', '{{/if}}'),
      ),
    ],
  },
  {
    numbers: [50],
    code: 'JG127',
    seeds: [
      reportedAt(slip(words, '上年版: "2023"', '# 没有上年版'), threePublic, '合计: 9.70'),
      reportedAt(
        slip(
          section('三公和机关运行说明'),
          '{{> 三公说明 汇总.三公与机关运行经费表.变化.公务用车购置费 序号="（1）" 项目="公务用车购置费"}}\n',
          '',
        ),
        threePublic,
        '合计: 9.70',
      ),
    ],
  },
  {
    numbers: [51],
    code: 'JG124',
    seeds: [
      reportedAt(
        slip(
          section('采购和资产说明'),
          '货物{{wan 采购汇总.货物}}，工程{{wan 采购汇总.工程}}，服务{{wan 采购汇总.服务}}',
          '工程{{wan 采购汇总.工程}}，服务{{wan 采购汇总.服务}}',
        ),
        section('采购和资产说明'),
        '<h2>七、政府采购情况',
      ),
      reportedAt(slip(section('名词解释'), '第四部分　名词解释', '第四部分　用语说明'), words, '公开名称'),
    ],
  },
  {
    numbers: [56, 58],
    code: 'JG115',
    seeds: [
      slip(text('部门概况'), '- 示例县社会福利院', '- 示例县民政局'),
      slip(text('部门概况'), '- 示例县社会福利院', '- 示例县民政局（虚构的示例）'),
    ],
  },
  {
    numbers: [58],
    code: 'JG126',
    seeds: [
      slip(text('其他说明'), '表中金额', '本单位预算的表中金额'),
      reportedAt(slip(words, '级别: 县级', '称谓: 单位\n  级别: 县级'), capital, '空表说明'),
    ],
  },
];
