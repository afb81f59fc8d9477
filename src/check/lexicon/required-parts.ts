/** A part that the law or the ministry's rules require, and the words by which a publication shows that it has it. */
export type RequiredPart = {
  /** Chinese. */
  readonly name: string;
  readonly shows: RegExp;
  /** The heading under which it belongs; a missing part is reported there, else at the title. */
  readonly near: RegExp;
  /** The first budget year that it is required for. */
  readonly since: number;
};

/**
 * Tables. Sources: 《地方预决算公开操作规程》（财预〔2016〕143号） and the list of the grass-roots standard (财政预决算领域基层政务公开标准
 * 指引，财办发〔2019〕77号): eight tables of a department; 国有资本经营预算 since 2021 (reference/analysis.md G).
 */
export const REQUIRED_TABLES: readonly RequiredPart[] = [
  { name: '部门收支总表', shows: /(?<!拨款)收支(预算)?总(体情况)?表/, near: /总体情况|收支/, since: 2017 },
  { name: '部门收入总表', shows: /收入(预算)?总(体情况)?表/, near: /收入|总体情况/, since: 2017 },
  { name: '部门支出总表', shows: /支出(预算)?总(体情况)?表/, near: /支出|总体情况/, since: 2017 },
  { name: '财政拨款收支总表', shows: /财政拨款收支(预算)?总(体情况)?表/, near: /总体情况|收支/, since: 2017 },
  {
    name: '一般公共预算支出表',
    shows: /一般公共预算(财政拨款)?支出(预算)?(情况)?表/,
    near: /支出|总体情况/,
    since: 2017,
  },
  { name: '基本支出表', shows: /基本支出(预算)?(情况)?表/, near: /支出|总体情况/, since: 2017 },
  { name: '“三公”经费支出表', shows: /三公[”"]?经费.*表/, near: /三公/, since: 2017 },
  {
    name: '政府性基金预算支出表',
    shows: /政府性基金(预算)?(财政拨款)?(收入)?支出(预算)?(情况)?表|政府性基金.*表/,
    near: /总体情况|收支/,
    since: 2017,
  },
  { name: '国有资本经营预算支出表', shows: /国有资本经营(预算)?.*表/, near: /总体情况|收支/, since: 2021 },
];

/**
 * Statements. Sources: 《预算法》第十四条（机关运行经费、政府采购）; 财预〔2016〕143号（职责、机构设置、增减变化、机关运行经费、政府采购、
 * 国有资产、预算绩效、名词解释）; procurement by goods, works and services: 财办发〔2019〕77号.
 */
export const REQUIRED_STATEMENTS: readonly RequiredPart[] = [
  { name: '目录', shows: /^目\s*录$/m, near: /^$/, since: 2017 },
  { name: '部门职责', shows: /(?:部门|单位)职责|主要职能|主要职责/, near: /基本情况|概况/, since: 2017 },
  { name: '机构设置', shows: /机构设置|机构情况|单位构成/, near: /基本情况|概况|机构/, since: 2017 },
  {
    name: '人员编制和实有人数',
    shows: /编制(?:人数|数)|实有人[数员]|在职(?:人员|职工)\d/,
    near: /机构|基本情况|概况/,
    since: 2017,
  },
  {
    name: '收支比上年增减的说明',
    shows: /(?:比|较|与)(?:上年|去年|\d{4}年)/,
    near: /增减|总体情况|收支/,
    since: 2017,
  },
  { name: '政府性基金预算的说明', shows: /政府性基金/, near: /总体情况|收支/, since: 2017 },
  { name: '机关运行经费的说明', shows: /机关运行经费.{0,40}万?元/, near: /机关运行/, since: 2017 },
  { name: '“三公”经费的说明', shows: /三公[”"]?经费.{0,40}万?元/, near: /三公/, since: 2017 },
  { name: '政府采购的说明', shows: /政府采购.{0,40}(?:万?元|未安排|没有安排|无)/, near: /采购/, since: 2017 },
  { name: '政府采购按货物、工程、服务分列的金额', shows: /货物.*工程.*服务/, near: /采购/, since: 2017 },
  { name: '国有资产占用情况的说明', shows: /固定资产|国有资产/, near: /资产/, since: 2017 },
  {
    name: '车辆按用途分列的数量',
    shows: /(?:领导干部|机要通信|应急保障|执法执勤|特种专业)(?:技术)?用车|其他用车/,
    near: /资产/,
    since: 2017,
  },
  { name: '绩效目标', shows: /绩效目标/, near: /绩效/, since: 2018 },
  { name: '名词解释', shows: /名词解释/, near: /名词/, since: 2017 },
];
