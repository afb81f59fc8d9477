import {
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
const threePublic = table('三公与机关运行经费表');
const matters = text('其他说明');
const comparison = partial('与上年比较');
const subjects = section('一般公共预算说明');

/** Number 35 is of data that state changes: the tables of the layout of 2019. The example derives its own. */
const stated = `${PUBLISHED}/tables/支出.yaml`;

function published(seed: Seed): Seed {
  return { ...seed, edition: PUBLISHED };
}

/** Numbers 32 to 40: the text against the tables. */
export const narrative: readonly SeededRule[] = [
  {
    numbers: [32],
    code: 'KJ306',
    seeds: [
      slip(threePublic, '接待批次减少', '接待批次减少，支出下降25%'),
      reportedAt(slip(comparison, '{{方向}}{{百分比}}', '{{方向}}12.34%'), subjects, '<p>', '（一）规模变化'),
    ],
  },
  {
    numbers: [33],
    code: 'KJ314',
    seeds: [
      reportedAt(
        slip(
          section('收支说明'),
          '支出总表.合计.项目支出}}。',
          '支出总表.合计.项目支出}}，占支出预算的36.6%。',
        ),
        section('收支说明'),
        '<p>',
        '（二）支出情况',
      ),
      reportedAt(
        slip(subjects, '基本支出表.合计.公用经费}}。', '基本支出表.合计.公用经费}}，占21.7%。'),
        subjects,
        '<p>',
        '（三）基本支出',
      ),
    ],
  },
  {
    numbers: [34],
    code: 'KJ304',
    seeds: [
      reportedAt(
        slip(comparison, '{{change 增减}}', '增加{{amount 增减}}万元'),
        subjects,
        '<li>{{number @number}}',
      ),
      published(slip(`${PUBLISHED}/tables/三公经费.yaml`, '变化: 有大幅下降', '变化: 有大幅上升')),
    ],
  },
  {
    numbers: [35],
    code: 'KJ115',
    seeds: [
      published(slip(stated, '合计: 244.82', '合计: 248.42')),
      published(reportedAt(slip(stated, '金额: 318.13', '金额: 381.13'), stated, '合计: 244.82')),
    ],
  },
  {
    numbers: [36],
    code: 'KJ310',
    seeds: [
      slip(
        threePublic,
        '原因:\n  公务用车运行维护费: 严格',
        '原因:\n  公务用车运行维护费: 比上年决算节约，严格',
      ),
      slip(matters, '表中金额以万元为单位', '各项支出已同2023年执行数核对，表中金额以万元为单位'),
    ],
  },
  {
    numbers: [37],
    code: 'KJ305',
    seeds: [
      reportedAt(
        slip(threePublic, '\n  公务接待费: 落实过紧日子要求，接待批次减少', ''),
        threePublic,
        '公务接待费: 2.20',
      ),
      reportedAt(slip(general, '\n    原因: 农村低保标准提高', ''), general, '科目编码: "2081902"', '\n行:'),
    ],
  },
  {
    numbers: [38],
    code: 'KJ313',
    seeds: [
      slip(general, '原因: 农村低保标准提高', '原因: 业务量增加'),
      slip(general, '原因: 缴存基数按上年工资调整', '原因: 缴费基数按上年工资调整'),
    ],
  },
  {
    numbers: [39],
    code: 'KJ309',
    seeds: [
      slip(
        threePublic,
        '合计: 压减车辆运行和公务接待的开支',
        '合计: 三个方面的原因：一是压减车辆运行，二是压减公务接待',
      ),
      slip(section('名词解释'), '<ol>', '<p>本部分解释以下13个名词：</p>\n\n<ol>'),
    ],
  },
  {
    numbers: [39, 52],
    code: 'JG106',
    seeds: [
      slip(section('收支说明'), '一、收支总体情况', '一、收入情况、支出情况和结转情况'),
      slip(section('绩效说明'), '十、预算绩效情况', '十、整体绩效目标、项目绩效目标和评价安排'),
    ],
  },
  {
    numbers: [40],
    code: 'KJ315',
    seeds: [
      reportedAt(
        together(
          slip(subjects, '<li>{{number @number}}', '{{#if 原因}}<li>{{number @number}}'),
          slip(subjects, '{{> 与上年比较}}。</li>', '{{> 与上年比较}}。</li>{{/if}}'),
        ),
        general,
        '科目编码: "2082001"',
        '\n行:',
      ),
      slip(matters, '表中金额', '社会组织管理（2080206）不再单列，表中金额'),
    ],
  },
];
