import type { DataFiles } from '../../budget/budget.js';
import type { DataSegment } from '../../data-path.js';
import { atData, defineRule, type Finding } from '../rule.js';

/** Catalogue 45. */
export const blankTotals = defineRule({
  code: 'DW107',
  severity: 'warning',
  title: '合计行有空格',
  explanation:
    '“0”是没有安排，空白是这一格不适用，“——”是不可能有数，三者不能混用。合计和小计行的每一格都是各行之和，没有就是 0，不能空着。',
  remedy: '没有安排的写 0',
  example: { wrong: '合计行：基金预算拨款一格空着', right: '合计行：基金预算拨款 0.00' },
  source: '检查目录第 45 条',
  needs: ['政府采购'],
  check: ({ budget: { 政府采购 } }) => [
    ...checkTotals('政府采购合计', 政府采购.合计, ['政府采购', '合计']),
    ...政府采购.单位.flatMap(({ 名称, 小计 }, index) =>
      checkTotals(`${名称}小计`, 小计, ['政府采购', '单位', index, '小计']),
    ),
  ],
});

type Funds = DataFiles['政府采购']['合计'];

function checkTotals(name: string, funds: Funds, path: readonly DataSegment[]): readonly Finding[] {
  const sources = Object.entries(funds.当年部门预算安排资金);
  const blanks = [...sources, ['其他渠道资金', funds.其他渠道资金] as const]
    .filter(([, cell]) => cell === '')
    .map(([key]) => key);
  if (blanks.length === 0) return [];
  const message = `${name}行有${blanks.length}格空着：${blanks.join('、')}`;
  return [{ place: atData(...path, '总计'), message }];
}
