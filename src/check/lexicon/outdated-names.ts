/** The name of a body that has been merged or renamed. */
export type OutdatedName = {
  /** Global; looks around itself so that other words with the same characters do not match. */
  readonly pattern: RegExp;
  /** The year of the change: budgets of later years should no longer use the name. */
  readonly until: number;
  readonly now: string;
  readonly source: string;
};

export const outdatedNames: readonly OutdatedName[] = [
  {
    // 一网通办, 全网通, 联网通信 are other words.
    pattern: /(?<=[与和同及、由向]|中国)网通(?![办信用过达知道])/gu,
    until: 2008,
    now: '中国联通',
    source:
      '2008年10月中国联通与中国网通合并（工业和信息化部、国家发展改革委、财政部《关于深化电信体制改革的通告》）',
  },
  {
    pattern: /国地税|国税局|地税局|地方税务局/gu,
    until: 2018,
    now: '税务局',
    source: '《深化党和国家机构改革方案》（2018年3月）：省级和省级以下国税地税机构合并',
  },
];
