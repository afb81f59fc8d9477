import { describe, expect, it } from 'vitest';
import { approvedBudgetSchema } from '../../../src/budget/approved-budget.js';
import { approvedFigures } from '../../../src/check/rules/approved-figures.js';
import { runRule } from '../../../src/check/run-checks.js';
import { showPlace } from '../build-input.js';
import { buildStatutoryInput } from '../find-statutory.js';

const units = [
  {
    单位: '某局本级',
    行: [
      { 科目编码: '2010301', 基本支出: '40' },
      { 科目编码: '2010302', 项目支出: '30' },
      { 科目编码: '20805', 合计: '25' },
    ],
    合计: { 合计: '95' },
  },
  { 单位: '某服务中心', 合计: { 基本支出: '10', 项目支出: '10', 合计: '20' } },
];
const subjects = [
  { 科目编码: '201', 基本支出: '50', 项目支出: '30' },
  { 科目编码: '2080501', 基本支出: '25' },
  { 科目编码: '2120801', 项目支出: '10' },
];
const total = { 基本支出: '75', 项目支出: '40', 合计: '115' };

/** What the rule says of the small department and an approval of it. */
function compare(approved: object, changes: Readonly<Record<string, unknown>> = {}): readonly string[] {
  const 金额格式 = { 单位: '万元', 小数位数: '2', 千分位: '否' };
  const 批复 = approvedBudgetSchema.parse({ 金额格式, 合计: total, ...approved });
  const input = buildStatutoryInput(changes);
  return runRule(approvedFigures, { ...input, budget: { ...input.budget, 批复 } }).map(
    ({ place, message }) => `${showPlace(place)}: ${message}`,
  );
}

describe('KJ227', () => {
  it('says nothing of what was approved so, as far as the approval goes', () => {
    expect(compare({})).toEqual([]);
    expect(compare({ 行: subjects, 分单位: units })).toEqual([]);
    expect(compare({ 行: subjects, 分单位: units }, { '支出总表.行': undefined })).toEqual([]);
  });

  it('says nothing without an approval', () => {
    expect(runRule(approvedFigures, buildStatutoryInput())).toEqual([]);
  });

  it('compares the total, column by column', () => {
    expect(compare({ 合计: { 合计: '151' } })).toEqual([
      '支出总表.合计.合计: 公开的支出总表中是115万元，批复的部门支出的合计151万元，两处应当相等',
    ]);
    expect(compare({ 合计: { ...total, 基本支出: '57' } })).toEqual([
      '支出总表.合计.基本支出: 公开的支出总表中是75万元，批复的部门支出的基本支出57万元，两处应当相等',
    ]);
  });

  it('compares the subjects of the department with its own rows, or with those of its units', () => {
    const 行 = subjects.with(0, { 科目编码: '201', 基本支出: '49', 项目支出: '30' });
    const said = '公开的支出总表中是50万元，批复的科目201的基本支出49万元，两处应当相等';
    expect(compare({ 行 })).toEqual([`支出总表.行.0.基本支出: ${said}`]);
    expect(compare({ 行 }, { '支出总表.行': undefined })).toEqual([
      `支出总表.分单位.0.行.0.基本支出: ${said}`,
    ]);
  });

  it('finds subjects that stand on one side alone', () => {
    const 行 = subjects.with(1, { 科目编码: '2080502', 基本支出: '25' });
    expect(compare({ 行 })).toEqual([
      '批复.行.1.基本支出: 公开的支出总表中没有，批复的科目2080502的基本支出25万元，两处应当相等',
      '支出总表.行.4: 支出总表科目2080501的合计25万元，批复中没有这个科目',
    ]);
  });

  it('compares the totals of units, and finds units that stand on one side alone', () => {
    const [own, centre] = units;
    expect(compare({ 分单位: [{ ...own, 合计: { 合计: '59' } }, centre] })).toEqual([
      '支出总表.分单位.0.单位: 公开的支出总表中是95万元，批复的某局本级支出的合计59万元，两处应当相等',
    ]);
    expect(compare({ 分单位: [own, { ...centre, 单位: '某中心' }] })).toEqual([
      '批复.分单位.1.单位: 支出总表中没有批复的单位“某中心”',
      '支出总表.分单位.1.单位: 批复中没有单位“某服务中心”',
    ]);
  });
});
