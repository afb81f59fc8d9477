import { describe, expect, it } from 'vitest';
import { narrativeSubjects } from '../../../src/check/rules/narrative-subjects.js';
import { paragraph, sentence } from '../build-input.js';
import { findStatutory } from '../find-statutory.js';

const told = ['2010301', '2010302', '2080501'];

function check(
  codes: readonly string[],
  changes: Readonly<Record<string, unknown>> = {},
  text = '',
): readonly string[] {
  const items = codes.map((code) =>
    sentence('科目', ['1万元', `汇总.一般公共预算支出表.变化[${code}].本年`], '。'),
  );
  return findStatutory(narrativeSubjects, changes, { blocks: [...items, paragraph(text)] });
}

describe('KJ315', () => {
  it('finds a subject that no sentence tells', () => {
    expect(check(told.slice(1))).toEqual([
      '一般公共预算支出表.行.0: 一般公共预算支出表科目2010301的合计50万元，正文没有说明',
    ]);
  });

  it('finds a text without subjects', () => {
    expect(check([])).toEqual(['一般公共预算支出表: 正文没有逐项说明一般公共预算支出表中的科目']);
  });

  it('finds a typed subject that no table has', () => {
    expect(check(told, {}, '事业运行（2010350）、征地补偿（2120801）、行政运行（2010301）。')).toEqual([
      '2010350: 正文说了科目 2010350，各表中都没有',
    ]);
  });

  it('says nothing if all are told, also by the subject above, and of those that have nothing', () => {
    expect(check(told)).toEqual([]);
    expect(check(['20103', '2080501'])).toEqual([]);
    expect(check(told.slice(0, 2), { '一般公共预算支出表.行.2.基本支出': '0' })).toEqual([]);
    expect(check([], { 一般公共预算支出表: undefined })).toEqual([]);
  });
});
