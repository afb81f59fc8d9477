/**
 * The kinds of revenue that a departmental budget must account for, each with the words by which a source is known.
 * Source: 预算法第五条 (一般公共预算、政府性基金预算、国有资本经营预算) and the rows of 部门收支总表 under
 * 财预〔2016〕143号 (财政专户管理资金, 上年结转); 国有资本经营预算 stands in the departmental tables from 2021 on,
 * the statement that there is none is customary before.
 */
export const revenueSources = [
  { name: '一般公共预算', words: /一般公共预算/ },
  { name: '政府性基金预算', words: /政府性基金|基金预算/ },
  { name: '国有资本经营预算', words: /国有资本经营/ },
  { name: '财政专户管理资金', words: /财政专户/ },
  { name: '上年结转', words: /上年结转|结转/ },
] as const;
