import path from 'node:path';
import { expect, it } from 'vitest';
import { rules } from '../../src/check/rules.js';
import { runRule } from '../../src/check/run-checks.js';
import { loadSubjects } from '../../src/load/load-subjects.js';
import { readSubjects } from '../../src/workspace/read-subjects.js';
import { workspaceAt } from '../workspace/scratch-folder.js';
import { sentence } from './build-input.js';
import { buildStatutoryInput } from './find-statutory.js';

/** What a publication says of each subject. */
const blocks = ['2010301', '2010302', '2080501'].map((code) =>
  sentence(['1', `汇总.一般公共预算支出表.变化[${code}].名称`]),
);

/** The lists as they are shipped: every code of the tables is in them. */
function shippedSubjects() {
  const read = readSubjects(workspaceAt(path.resolve(import.meta.dirname, '../..')), 2023);
  const loaded = read.ok ? loadSubjects(read.value) : read;
  return loaded.ok ? loaded.value : expect.fail('the shipped subjects have faults');
}

it('finds nothing in statutory tables that agree', () => {
  const input = buildStatutoryInput({}, { blocks, subjects: shippedSubjects() });
  const told = rules.filter(({ code }) => /^(KJ|DW)/.test(code));
  const found = told.flatMap((rule) => runRule(rule, input));
  expect(found).toEqual([]);
});
