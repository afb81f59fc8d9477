/**
 * Terms that a department's publication explains where it uses them.
 * Sources: 《地方预决算公开操作规程》（财预〔2016〕143号）"专业名词解释"; the terms that the reference publication uses and does
 * not explain (reference/analysis.md C15). `means` has the other names under which the same thing is explained.
 */
export const EXPLAINED_TERMS: readonly { readonly term: string; readonly means: readonly string[] }[] = [
  { term: '政府采购', means: [] },
  { term: '绩效目标', means: ['预算绩效', '绩效管理'] },
  { term: '财政专户核拨', means: ['财政专户管理资金', '教育收费'] },
  { term: '基金预算拨款', means: ['政府性基金'] },
  { term: '国有资本经营预算', means: [] },
  { term: '上级补助收入', means: [] },
  { term: '附属单位上缴收入', means: [] },
];
