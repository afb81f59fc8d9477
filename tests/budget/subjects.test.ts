import { describe, expect, it } from 'vitest';
import { indexSubjects, isSubjectCode, noSubjects, type SubjectList } from '../../src/budget/subjects.js';

const functional: SubjectList = {
  kind: '功能分类',
  year: 2023,
  subjects: new Map([
    ['201', { name: '一般公共服务支出', isAttested: true }],
    ['20103', { name: '政府办公厅（室）及相关机构事务', isAttested: false }],
  ]),
};
const economic: SubjectList = {
  kind: '经济分类',
  year: 2019,
  subjects: new Map([['301', { name: '工资福利支出', isAttested: true }]]),
};

describe('indexSubjects', () => {
  it('finds names of both kinds, and says which were seen in a document', () => {
    const { nameOf, isAttested } = indexSubjects([functional, economic]);
    expect(['201', '20103', '301'].map(nameOf)).toEqual([
      '一般公共服务支出',
      '政府办公厅（室）及相关机构事务',
      '工资福利支出',
    ]);
    expect(['201', '20103', '301'].map(isAttested)).toEqual([true, false, true]);
  });

  it('knows no code that no list has, not even one that begins like another', () => {
    const { nameOf, isAttested } = indexSubjects([functional, economic]);
    for (const code of ['2', '20', '2010301', '202', '30101', '', '__proto__']) {
      expect(nameOf(code)).toBeUndefined();
      expect(isAttested(code)).toBe(false);
    }
  });

  it('tells the year of the list that a code belongs to, also of a code that is not in it', () => {
    const { yearOf } = indexSubjects([functional, economic]);
    expect(['201', '2999999', '301', '39999', '50101'].map(yearOf)).toEqual([2023, 2023, 2019, 2019, 2019]);
    expect(indexSubjects([economic]).yearOf('201')).toBeUndefined();
    expect(noSubjects.yearOf('301')).toBeUndefined();
  });
});

describe('isSubjectCode', () => {
  it.each([
    ['201', true, false],
    ['20103', true, false],
    ['2010301', true, false],
    ['301', false, true],
    ['30101', false, true],
    ['50101', false, true],
    ['3010101', false, false],
    ['2010', false, false],
    ['201030101', false, false],
    ['101', false, false],
    ['０20103', false, false],
    ['20103\n', false, false],
  ])('%j: functional %s, economic %s', (code, isFunctional, isEconomic) => {
    expect(isSubjectCode(code, '功能分类')).toBe(isFunctional);
    expect(isSubjectCode(code, '经济分类')).toBe(isEconomic);
  });
});
