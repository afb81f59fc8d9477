import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { toJsonSchema } from '../../src/budget/json-schema.js';
import {
  amount,
  amountCell,
  blankableText,
  code,
  isoDate,
  text,
  year,
  yesNo,
} from '../../src/budget/scalars.js';
import { sampleSchema } from './sample-schema.js';

function property(schema: z.ZodType): Record<string, unknown> {
  const json = toJsonSchema(z.strictObject({ 键: schema })) as {
    properties: { 键: Record<string, unknown> };
  };
  return json.properties.键;
}

describe('toJsonSchema', () => {
  it('is a closed draft-07 schema of what is typed, with Chinese words', () => {
    expect(toJsonSchema(sampleSchema)).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      type: 'object',
      additionalProperties: false,
      required: ['格式版本', '金额格式', '年度', '公开日期', '代码', '公开', '收入', '项目'],
      properties: {
        年度: { description: '预算年度' },
        收入: { properties: { 合计: { title: '收入合计' } } },
        金额格式: { title: '金额格式', properties: { 千分位: { enum: ['是', '否'] } } },
      },
    });
  });

  it.each([
    ['amount', amount(), ['number', 'string']],
    ['amountCell', amountCell(), ['number', 'string', 'null']],
    ['year', year(), ['integer', 'string']],
    ['code', code(/^\d{3}$/, '应为三位数字'), ['integer', 'string']],
    ['isoDate', isoDate(), 'string'],
    ['yesNo', yesNo(), 'string'],
    ['text', text(), ['string', 'number', 'boolean']],
    ['blankableText', blankableText(), ['string', 'number', 'boolean', 'null']],
    ['a default', blankableText().default(''), ['string', 'number', 'boolean', 'null']],
    ['a pattern of digits', z.string().regex(/^\d+$/).transform(Number), ['string', 'number']],
    ['a pattern of letters', z.string().regex(/^U\+[0-9A-F]{4}$/), 'string'],
  ])('allows %s what an editor takes its text for', (_, schema, type) => {
    expect(property(schema).type).toEqual(type);
  });

  it('lets a version be written without quotes', () => {
    expect(property(z.literal('1'))).toEqual({ enum: ['1', 1] });
    expect(property(z.literal('甲'))).toEqual({ type: 'string', const: '甲' });
  });

  it('keeps descriptions that a scalar is given', () => {
    expect(property(amount().describe('合计金额'))).toMatchObject({
      description: '合计金额',
      type: ['number', 'string'],
    });
    expect(property(amountCell().optional().describe('其他'))).toMatchObject({
      description: '其他',
      type: ['number', 'string', 'null'],
    });
  });

  it('gives patterns that take what the scalar takes', () => {
    const takes = (schema: z.ZodType, typed: string) =>
      new RegExp(String(property(schema).pattern)).test(typed);
    for (const typed of ['', '——', '44.90', '-1']) expect(takes(amountCell(), typed)).toBe(true);
    for (const typed of ['—', '1,234', '12万']) expect(takes(amountCell(), typed)).toBe(false);
    for (const typed of ['未知', '2019-02-01']) expect(takes(isoDate(), typed)).toBe(true);
    expect(takes(isoDate(), '2019年')).toBe(false);
    expect(takes(amount(), '')).toBe(false);
  });
});
