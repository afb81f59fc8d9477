import { describe, expect, it } from 'vitest';
import { projectTableTotal } from '../../../src/check/rules/project-table-total.js';
import { findStatutory } from '../find-statutory.js';

describe('KJ221', () => {
  it('finds another total of the projects', () => {
    expect(findStatutory(projectTableTotal, { '项目支出表.合计.合计': '41' })).toEqual([
      '项目支出表.合计.合计: 项目支出表合计行的合计41万元，支出总表合计行的项目支出40万元，两处应当相等',
    ]);
  });

  it('finds another total of the expenditure', () => {
    expect(findStatutory(projectTableTotal, { '支出总表.合计.项目支出': '39' })).toEqual([
      '项目支出表.合计.合计: 项目支出表合计行的合计40万元，支出总表合计行的项目支出39万元，两处应当相等',
    ]);
  });

  it('says nothing of totals that agree', () => {
    expect(findStatutory(projectTableTotal)).toEqual([]);
  });

  it('says nothing of a total that is left to be added up', () => {
    expect(findStatutory(projectTableTotal, { '支出总表.合计': { 合计: '115' } })).toEqual([]);
  });
});
