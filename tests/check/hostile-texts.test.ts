import { expect, it } from 'vitest';
import { rules } from '../../src/check/rules.js';
import { loadEdition } from '../../src/load/load-edition.js';
import { expectValue, readEdition } from '../edition/published-edition.js';
import { buildInput, paragraph } from './build-input.js';

const { budget } = expectValue(loadEdition(readEdition()));

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
];

it.each(PIECES)('no rule takes long over a text of many “%s”', (piece) => {
  const text = piece.repeat(60_000 / piece.length);
  const input = buildInput({ budget, blocks: [paragraph(`甲${text}乙`)] });
  const slow = rules.filter((rule) => {
    const before = process.cpuUsage();
    for (const _ of rule.check(input));
    return process.cpuUsage(before).user > 500_000;
  });
  expect(slow.map(({ code }) => code)).toEqual([]);
});
