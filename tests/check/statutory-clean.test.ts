import { expect, it } from 'vitest';
import { rules } from '../../src/check/rules.js';
import { runRule } from '../../src/check/run-checks.js';
import { sentence } from './build-input.js';
import { buildStatutoryInput } from './find-statutory.js';

/** What a publication says of each subject. */
const blocks = ['2010301', '2010302', '2080501'].map((code) =>
  sentence(['1', `汇总.一般公共预算支出表.变化[${code}].名称`]),
);

it('finds nothing in statutory tables that agree', () => {
  const input = buildStatutoryInput({}, { blocks });
  const told = rules.filter(({ code }) => /^(KJ|DW)/.test(code));
  const found = told.flatMap((rule) => runRule(rule, input));
  expect(found).toEqual([]);
});
