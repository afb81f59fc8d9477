/** The columns of the coded tables, from left to right. */

const byKind = ['基本支出', '项目支出'] as const;
const byKindOfAll = [...byKind, '上缴上级支出', '事业单位经营支出', '对附属单位补助支出'] as const;
const byUse = ['人员经费', '公用经费'] as const;

export const codedColumns = {
  支出总表: { all: byKindOfAll, parts: byKindOfAll },
  /** Last year's figure is no part of this year's 合计. */
  一般公共预算支出表: { all: ['上年数', ...byKind], parts: byKind },
  基本支出表: { all: byUse, parts: byUse },
  政府性基金预算支出表: { all: byKind, parts: byKind },
  国有资本经营预算支出表: { all: byKind, parts: byKind },
} as const;
