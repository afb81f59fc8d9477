/** How an indicator's name ends and in which units its value is then stated. */
export type NameEnding = {
  readonly ending: string;
  readonly units: readonly string[];
  readonly source: string;
};

const FORM = '《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：绩效指标应细化、量化，指标值带计量单位';
const MEANING = '名称自身的含义：以什么计，就以什么作单位';

/** A longer ending stands before the shorter one that it contains. */
export const nameEndings: readonly NameEnding[] = [
  // Rates that are no share of a whole: nothing is said of their unit.
  { ending: '效率', units: [], source: MEANING },
  { ending: '频率', units: [], source: MEANING },
  { ending: '功率', units: [], source: MEANING },
  { ending: '速率', units: [], source: MEANING },
  { ending: '汇率', units: [], source: MEANING },
  { ending: '容积率', units: [], source: MEANING },
  { ending: '分辨率', units: [], source: MEANING },
  { ending: '率', units: ['%', '‰'], source: FORM },
  { ending: '百分比', units: ['%'], source: MEANING },
  { ending: '占比', units: ['%'], source: MEANING },
  { ending: '比例', units: ['%'], source: MEANING },
  { ending: '比重', units: ['%'], source: MEANING },
  { ending: '满意度', units: ['%', '分'], source: FORM },
  { ending: '个数', units: ['个'], source: MEANING },
  { ending: '次数', units: ['次', '人次', '批次', '场次', '车次', '班次'], source: MEANING },
  { ending: '天数', units: ['天', '日', '个工作日', '工作日'], source: MEANING },
  { ending: '人数', units: ['人', '名', '万人'], source: MEANING },
  { ending: '件数', units: ['件', '万件'], source: MEANING },
  { ending: '户数', units: ['户', '万户'], source: MEANING },
  { ending: '份数', units: ['份', '万份'], source: MEANING },
];

/** Units that are counted one by one: between 2个 and 3个 lies nothing. */
export const countedUnits: ReadonlySet<string> = new Set([
  ...['个', '次', '人次', '批次', '场次', '车次', '班次', '天', '日', '个工作日', '工作日', '人', '名', '件'],
  ...[
    '万人',
    '万户',
    '万份',
    '万件',
    '户',
    '份',
    '项',
    '家',
    '起',
    '场',
    '期',
    '篇',
    '套',
    '台',
    '辆',
    '册',
    '本',
    '条',
    '处',
    '所',
    '座',
  ],
]);

/** Those of which there is no half: a day has one, and 万人 has four decimals. */
export const countedOneByOne: ReadonlySet<string> = new Set(
  [...countedUnits].filter((unit) => !/^万|[天日]$/.test(unit)),
);

/** Units of what lies between whole numbers, too. */
export const measuredUnits: ReadonlySet<string> = new Set([
  ...['%', '‰', '个百分点', '倍', '分', '元', '万元', '亿元', '小时', '分钟', '秒', '个月', '年', '周'],
  ...[
    '公里',
    '千米',
    '米',
    '平方米',
    '平方公里',
    '亩',
    '万亩',
    '公顷',
    '吨',
    '万吨',
    '公斤',
    '立方米',
    '千瓦时',
    '度',
  ],
]);
