import { describe, expect, it } from 'vitest';
import { indexSubjects } from '../../../src/budget/subjects.js';
import { subjectNames } from '../../../src/check/rules/subject-names.js';
import { findStatutory } from '../find-statutory.js';

function listOf(year: number, isAttested = true) {
  const names = { '201': '一般公共服务支出', '20103': '政府办公厅（室）及相关机构事务' };
  const lowest = { '2010301': '行政运行', '2010302': '一般行政管理事务', '2080501': '行政单位离退休' };
  const others = { '208': '社会保障和就业支出', '212': '城乡社区支出', '2120801': '征地和拆迁补偿支出' };
  const entries = Object.entries({ ...names, ...lowest, ...others });
  const subjects = new Map(entries.map(([code, name]) => [code, { name, isAttested }]));
  return indexSubjects([{ kind: '功能分类', year, subjects }]);
}

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

  it('warns of a code that the list has not', () => {
    expect(check({ '支出总表.分单位.0.行.0.科目编码': '2010399' })).toEqual([
      'warning 支出总表.分单位.0.行.0.科目编码: 2023 年的科目表中没有科目 2010399',
    ]);
  });

  it('says nothing of names that differ in blanks and brackets, or of kinds without a list', () => {
    expect(check({ '支出总表.行.1.名称': '  政府办公厅(室)及相关机构事务' })).toEqual([]);
    expect(check({ '支出总表.行.2.名称': '事业运行' }, indexSubjects([]))).toEqual([]);
  });
});
