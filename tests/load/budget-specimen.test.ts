import { expect, it } from 'vitest';
import { z } from 'zod';
import { isDataFileStem } from '../../src/budget/budget.js';
import { budgetSpecimen, specimenOf } from '../../src/load/budget-specimen.js';
import { loadEdition } from '../../src/load/load-edition.js';
import { expectValue, readEdition } from '../edition/published-edition.js';

it('holds every key and an item in each list', () => {
  const schema = z.strictObject({
    名称: z.string(),
    级别: z.string().optional(),
    项目: z.array(
      z.strictObject({ 金额: z.string().transform(Number), 子项: z.array(z.string()).default([]) }),
    ),
  });
  expect(specimenOf(schema)).toEqual({ 名称: '', 级别: '', 项目: [{ 金额: '', 子项: [''] }] });
});

it('knows what an edition has', () => {
  const { budget } = expectValue(loadEdition(readEdition()));
  const specimen = budgetSpecimen(['政府采购', '收入']);
  const edition = Object.keys(budget).filter((key) => !isDataFileStem(key));
  expect(Object.keys(specimen)).toEqual(expect.arrayContaining([...edition, '收入', '政府采购', '上年版']));
  expect(specimen.政府采购).toMatchObject({ 单位: [{ 名称: '', 项目: [{ 政府采购金额: { 总计: '' } }] }] });
});
