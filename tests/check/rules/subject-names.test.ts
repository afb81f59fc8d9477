import { describe, expect, it } from 'vitest';
import { indexSubjects, type SubjectList } from '../../../src/budget/subjects.js';
import { subjectNames } from '../../../src/check/rules/subject-names.js';
import { findStatutory } from '../find-statutory.js';

function listOf(year: number, isAttested = true) {
  const names = { '201': '一般公共服务支出', '20103': '政府办公厅（室）及相关机构事务' };
  const lowest = { '2010301': '行政运行', '2010302': '一般行政管理事务', '2080501': '行政单位离退休' };
  const others = { '208': '社会保障和就业支出', '212': '城乡社区支出', '2120801': '征地和拆迁补偿支出' };
  const between = { '20805': '行政事业单位养老支出', '21208': '国有土地使用权出让收入安排的支出' };
  const entries = Object.entries({ ...names, ...lowest, ...others, ...between });
  const subjects = new Map(entries.map(([code, name]) => [code, { name, isAttested }]));
  return indexSubjects([{ kind: '功能分类', year, subjects }, listOfUses(year)]);
}

function listOfUses(year: number): SubjectList {
  const codes = ['301', '30101', '302', '30201', '30217', '30231'];
  const subjects = new Map(codes.map((code) => [code, { name: `科目${code}`, isAttested: true }]));
  return { kind: '经济分类', year, subjects };
}

const FUNDS = {
  金额格式: { 单位: '万元', 小数位数: '2', 千分位: '否' },
  合计: { 项目支出: '10', 合计: '10' },
};

function check(changes: Readonly<Record<string, unknown>> = {}, subjects = listOf(2023)): readonly string[] {
  return findStatutory(subjectNames, changes, { subjects });
}

describe('DW111', () => {
  it('finds a code with the name of another', () => {
    expect(check({ '支出总表.行.2.名称': '事业运行' })).toEqual([
      '支出总表.行.2.名称: 科目 2010301 写作“事业运行”，2023 年的科目表中是“行政运行”',
    ]);
    expect(check({ '收支总表.支出.1.名称': '社会保障支出' })).toEqual([
      '收支总表.支出.1.名称: 科目 208 写作“社会保障支出”，2023 年的科目表中是“社会保障和就业支出”',
    ]);
  });

  it('only warns where nobody has seen the name, or the list is of another year', () => {
    const changes = { '支出总表.行.2.名称': '事业运行' };
    expect(check(changes, listOf(2023, false))).toEqual([
      'warning 支出总表.行.2.名称: 科目 2010301 写作“事业运行”，2023 年的科目表中是“行政运行”',
    ]);
    expect(check(changes, listOf(2021))).toEqual([
      'warning 支出总表.行.2.名称: 科目 2010301 写作“事业运行”，2021 年的科目表中是“行政运行”',
    ]);
  });

  it('warns of a code that the list has not, where the data names it', () => {
    expect(check({ '支出总表.行.2.科目编码': '2010399', '支出总表.行.2.名称': '其他支出' })).toEqual([
      'warning 支出总表.行.2.科目编码: 2023 年的科目表中没有科目 2010399“其他支出”',
    ]);
  });

  it('asks for the name of a code that the list has not', () => {
    expect(check({ '支出总表.分单位.0.行.0.科目编码': '2010399' })).toEqual([
      '支出总表.分单位.0.行.0.科目编码: 2023 年的科目表中没有科目 2010399，数据中也没有写它的“名称”',
    ]);
    expect(check({ '收支总表.支出.1.科目编码': '299' })).toEqual([
      '收支总表.支出.1.科目编码: 2023 年的科目表中没有科目 299，数据中也没有写它的“名称”',
    ]);
  });

  it('asks once in a table for the name of a subject above that is neither stated nor in the list', () => {
    const rows = ['2990101', '2990102'].map((code) => ({ 科目编码: code, 名称: '某项', 项目支出: '5' }));
    expect(check({ 政府性基金预算支出表: { ...FUNDS, 行: rows } })).toEqual([
      'warning 政府性基金预算支出表.行.0.科目编码: 2023 年的科目表中没有科目 2990101“某项”',
      'warning 政府性基金预算支出表.行.1.科目编码: 2023 年的科目表中没有科目 2990102“某项”',
      '政府性基金预算支出表.行.0.科目编码: 2023 年的科目表中没有科目 2990101 的上级 29901，汇总到它的一行没有名称',
      '政府性基金预算支出表.行.0.科目编码: 2023 年的科目表中没有科目 2990101 的上级 299，汇总到它的一行没有名称',
    ]);
  });

  it('asks for every name of a kind of which no list is shipped', () => {
    const named = { 行: [{ 科目编码: '212', 名称: '城乡社区支出', 项目支出: '10' }] };
    const found = check({ 政府性基金预算支出表: { ...FUNDS, ...named } }, indexSubjects([]));
    expect(found.filter((line) => line.startsWith('政府性基金预算支出表'))).toEqual([]);
    expect(found[0]).toBe('收支总表.支出.0.科目编码: 随附的科目表中没有科目 201，数据中也没有写它的“名称”');
  });

  it('says nothing of names that differ in blanks and brackets', () => {
    expect(check({ '支出总表.行.1.名称': '  政府办公厅(室)及相关机构事务' })).toEqual([]);
  });
});
