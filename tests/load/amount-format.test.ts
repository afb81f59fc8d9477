import Big from 'big.js';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { z } from 'zod';
import type { Amount } from '../../src/budget/amount.js';
import { amountFormatSchema, bindAmountFormat, withAmountFormat } from '../../src/budget/amount-format.js';
import { amount, amountCell, type RawAmount, text } from '../../src/budget/scalars.js';

const schema = withAmountFormat(
  z.strictObject({
    金额格式: amountFormatSchema,
    合计: amount(),
    备注: text().optional(),
    项目: z.array(z.strictObject({ 名称: text(), 金额: amountCell() })),
  }),
);

function file(decimals: string, amounts: readonly string[], more: object = {}) {
  const 项目 = amounts.map((金额, index) => ({ 名称: `项目${index}`, 金额 }));
  return { 金额格式: { 单位: '万元', 小数位数: decimals, 千分位: '是' }, 合计: '1', 项目, ...more };
}

describe('withAmountFormat', () => {
  it('binds every amount, at any depth, and leaves the rest', () => {
    const parsed = schema.parse(file('2', ['44.90', '', '——', '0']));
    const format = { unit: '万元', decimals: 2, grouping: true };
    expect(parsed.合计).toEqual({ kind: 'amount', value: new Big('1'), format });
    expect(parsed.项目.map(({ 金额 }) => (typeof 金额 === 'string' ? 金额 : 金额.value.toFixed()))).toEqual([
      '44.9',
      '',
      '——',
      '0',
    ]);
    expect(parsed.金额格式).toEqual({ 单位: '万元', 小数位数: 2, 千分位: true });
    expect('备注' in parsed).toBe(false);
  });

  it('has the type of what it gives', () => {
    type Parsed = z.output<typeof schema>;
    expectTypeOf<Parsed['合计']>().toEqualTypeOf<Amount>();
    expectTypeOf<Parsed['项目'][number]['金额']>().toEqualTypeOf<Amount | '' | '——'>();
    expectTypeOf<Parsed['金额格式']['小数位数']>().toEqualTypeOf<number>();
  });

  it.each([
    ['2', '1.234'],
    ['0', '0.5'],
    ['1', '-0.05'],
  ])('with %s decimals refuses %s at its place', (decimals, typed) => {
    const issues = schema.safeParse(file(decimals, ['1', typed])).error?.issues ?? [];
    expect(issues.map(({ path }) => path)).toEqual([['项目', 1, '金额']]);
    expect(issues[0]?.message).toContain(`不超过 ${decimals} 位小数`);
  });

  it('does not mind zeros at the end', () => {
    expect(schema.safeParse(file('1', ['1.500', '2.0'])).success).toBe(true);
  });

  it('finds lost digits also in a file with other faults', () => {
    const issues = schema.safeParse(file('1', ['1.25', 'x'], { 合计: '无', 未知: '1' })).error?.issues ?? [];
    expect(issues.map(({ path }) => path.join('.')).sort()).toEqual([
      '',
      '合计',
      '项目.0.金额',
      '项目.1.金额',
    ]);
  });

  it('does not guess where the format itself is wrong', () => {
    const issues = schema.safeParse(file('x', ['1.25'])).error?.issues ?? [];
    expect(issues.map(({ path }) => path.join('.'))).toEqual(['金额格式.小数位数']);
  });
});

describe('bindAmountFormat', () => {
  it('does not change what it copies', () => {
    const raw: RawAmount = { kind: 'rawAmount', value: new Big(1) };
    const value = Object.freeze({ a: Object.freeze([raw]) });
    const bound = bindAmountFormat(value, { unit: '元', decimals: 0, grouping: false });
    expect(bound.a[0]).toMatchObject({ kind: 'amount', format: { unit: '元' } });
    expect(value.a[0]).toBe(raw);
  });
});
