import { expect, it } from 'vitest';
import { rules } from '../../src/check/rules.js';
import { runRule } from '../../src/check/run-checks.js';
import { buildStatutoryInput } from './find-statutory.js';

it('finds nothing in statutory tables that agree', () => {
  const input = buildStatutoryInput();
  const found = rules.filter(({ code }) => /^(KJ|DW)/.test(code)).flatMap((rule) => runRule(rule, input));
  expect(found).toEqual([]);
});
