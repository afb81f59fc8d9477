import { expect, it } from 'vitest';
import { rules } from '../../src/check/rules.js';
import { runRule } from '../../src/check/run-checks.js';
import { loadEdition } from '../../src/load/load-edition.js';
import { expectValue, readEdition } from '../edition/published-edition.js';
import { buildInput, sentence } from './build-input.js';
import { buildStatutory } from './build-statutory.js';

const edition = expectValue(loadEdition(readEdition()));

/** Every data file that there is, so that no rule is left out. */
const budget = { ...buildStatutory(), ...edition.budget };

/** Texts that patterns with a loop can take long over. */
const PIECES = [
  '1',
  '1,',
  '1.',
  ' ',
  '　',
  '（',
  '）',
  '“',
  '一',
  '一是',
  '字',
  '字 a',
  '.',
  '-',
  '简称',
  '增加',
  '占1',
  '公务用车',
  '表1-',
];

it.each(PIECES)('no rule takes long over a text of many “%s”', (piece) => {
  const text = piece.repeat(60_000 / piece.length);
  const shown = ['3万元', '三公与机关运行经费表.本年.公务接待费'] as const;
  const input = buildInput({ budget, blocks: [sentence(shown, `甲${text}乙`)] });
  const slow = rules.filter((rule) => {
    const before = process.cpuUsage();
    runRule(rule, input);
    return process.cpuUsage(before).user > 500_000;
  });
  expect(slow.map(({ code }) => code)).toEqual([]);
});
