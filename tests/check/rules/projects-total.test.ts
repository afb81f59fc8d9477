import { describe, expect, it } from 'vitest';
import { projectsTotal } from '../../../src/check/rules/projects-total.js';
import { buildBudget } from '../build-budget.js';
import { buildInput, findIn } from '../build-input.js';

function check(changes: Readonly<Record<string, unknown>> = {}): readonly string[] {
  return findIn(projectsTotal, buildInput({ budget: buildBudget(changes) }));
}

describe('KJ202', () => {
  it('finds projects that are not the project expenditure', () => {
    expect(check({ '项目支出.分组.0.项目.0.金额': '11' })).toEqual([
      '支出.项目支出: 项目支出40万元，各个项目之和41万元，相差1万元',
    ]);
  });

  it('says nothing if they agree', () => {
    expect(check()).toEqual([]);
  });
});
