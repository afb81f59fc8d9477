import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { text } from '../../src/budget/scalars.js';
import { readYaml } from '../../src/load/read-yaml.js';

const unit = z.strictObject({ 名称: text(), 人数: z.string().regex(/^\d+$/, '应为整数') });
const byForm = z.discriminatedUnion('形式', [
  z.strictObject({ 形式: z.literal('拨款'), 金额: text() }),
  z.strictObject({ 形式: z.literal('自筹'), 来源: text() }),
]);
const node: z.ZodType = z.strictObject({ 名称: text(), 下级: z.lazy(() => z.array(node)).optional() });

function explain(schema: z.ZodType, source: string): readonly string[] {
  const { diagnostics } = readYaml({ path: 'f', text: source }, z.strictObject({ 值: schema }));
  return diagnostics.map(({ code, at, message }) => `${code} ${at?.line}:${at?.column} ${message}`);
}

const CASES: readonly (readonly [
  name: string,
  schema: z.ZodType,
  source: string,
  expected: readonly string[],
])[] = [
  ['a missing key', unit.optional(), '值: { 名称: 甲 }', ['SJ202 1:4 缺少“人数”']],
  ['a number, which no scalar is', z.number(), '值: 1', ['SJ203 1:4 “值”应为另一种形式，这里是文字“1”']],
  ['a key that must not be', z.never(), '值: 1', ['SJ203 1:4 “值”应为另一种形式，这里是文字“1”']],
  ['a text too short', z.string().min(3), '值: 甲', ['SJ205 1:4 “值”写的是“甲”，至少要有 3 个字']],
  ['a text too long', z.string().max(1), '值: 甲乙', ['SJ205 1:4 “值”写的是“甲乙”，最多可以有 1 个字']],
  ['a blank text', z.string().min(1, '不能为空'), '值:', ['SJ205 1:1 “值”没有填写']],
  ['a list too long', z.array(text()).max(1), '值: [甲, 乙]', ['SJ206 1:4 “值”最多可以有 1 项，现在有 2 项']],
  [
    'a list too short, in words',
    z.array(text()).min(2, '应有各季度'),
    '值: [甲]',
    ['SJ206 1:4 “值”应有各季度，现在有 1 项'],
  ],
  ['a tuple', z.tuple([text(), text()]), '值: [甲]', ['SJ206 1:4 “值”至少要有 2 项，现在有 1 项']],
  ['an item', z.array(text()), '值: [甲, [乙]]', ['SJ203 1:8 “值”的第 2 项应为文字，这里是列表']],
  ['a format', z.email(), '值: 甲', ['SJ205 1:4 “值”写的是“甲”，应为另一种写法']],
  ['a prefix', z.string().startsWith('冀'), '值: 甲', ['SJ205 1:4 “值”写的是“甲”，应为另一种写法']],
  ['a multiple', z.coerce.number().multipleOf(5), '值: 7', ['SJ205 1:4 “值”写的是“7”，应为另一种写法']],
  [
    'a check without words',
    z.string().refine(() => false),
    '值: 甲',
    ['SJ205 1:4 “值”写的是“甲”，不符合要求'],
  ],
  [
    'a check with words of its own',
    unit.refine(() => false, '合计与各项之和不符'),
    '值:\n  名称: 甲\n  人数: 1',
    ['SJ205 2:3 合计与各项之和不符'],
  ],
  [
    'a check of a group',
    unit.refine(() => false, '应与上表一致'),
    '值: { 名称: 甲, 人数: 1 }',
    ['SJ205 1:4 “值”应与上表一致'],
  ],
  [
    'a record key',
    z.record(z.string().regex(/^\d+$/, '应为数字'), text()),
    '值: { 甲: 1 }',
    ['SJ207 1:6 键“甲”应为数字'],
  ],
  [
    'a record value',
    z.record(text(), unit),
    '值: { 甲: { 名称: 乙, 人数: x } }',
    ['SJ205 1:22 “人数”写的是“x”，应为整数'],
  ],
  [
    'another kind than any form',
    z.union([text(), unit]),
    '值: [甲]',
    ['SJ203 1:4 “值”应为文字或一组“键: 值”，这里是列表'],
  ],
  [
    'the form that comes nearest',
    z.union([text(), unit]),
    '值: { 名称: 甲, 人数: x }',
    ['SJ205 1:17 “人数”写的是“x”，应为整数'],
  ],
  [
    'the form of its kind, though a word would be nearer',
    z.union([z.literal('无'), unit]),
    '值: { 名秤: 甲, 人数: x }',
    ['SJ201 1:6 不认识的键“名秤”', 'SJ205 1:17 “人数”写的是“x”，应为整数'],
  ],
  [
    'the words, for a word',
    z.union([z.literal('无'), unit]),
    '值: 没有',
    ['SJ204 1:4 “值”写的是“没有”，应为“无”'],
  ],
  [
    'an unknown form',
    byForm,
    '值: { 形式: 拨款额, 金额: 1 }',
    ['SJ204 1:10 “形式”写的是“拨款额”，应为“拨款”、“自筹”之一'],
  ],
  ['a key of the wrong form', byForm, '值: { 形式: 自筹, 来原: 1 }', ['SJ201 1:14 不认识的键“来原”']],
  [
    'a value deep in a tree',
    node,
    '值: { 名称: 甲, 下级: [{ 名称: 乙, 下级: [{ 名称: [] }] }] }',
    ['SJ203 1:38 “名称”应为文字，这里是列表'],
  ],
  [
    'a long text',
    z.literal('1'),
    `值: ${'长'.repeat(40)}`,
    [`SJ204 1:4 “值”写的是“${'长'.repeat(30)}……”，应为“1”`],
  ],
];

describe('explainIssues', () => {
  it.each(CASES)('explains %s', (_, schema, source, expected) => {
    expect(explain(schema, source)).toEqual(expected);
  });

  it('names a missing key by its title, or else by its description, through every wrapper', () => {
    const schema = z.strictObject({
      甲: text().describe('说明甲').transform(String),
      乙: z.string().meta({ title: '题名', description: '说明' }),
      丙: text(),
    });
    expect(explain(schema.readonly(), '值: {}').map((line) => line.split(' ')[2])).toEqual([
      '缺少“甲”（说明甲）',
      '缺少“乙”（题名）',
      '缺少“丙”',
    ]);
  });

  it('does not report as missing what was only mistyped, in that place only', () => {
    const schema = z.strictObject({ 甲组: unit, 乙组: unit });
    expect(explain(schema, '值:\n  甲组: { 名秤: 甲, 人数: 1 }\n  乙组: { 人数: 1 }')).toEqual([
      'SJ201 2:9 不认识的键“名秤”',
      'SJ202 3:7 缺少“名称”',
    ]);
  });

  it('does not suggest a key that is there', () => {
    const { diagnostics } = readYaml({ path: 'f', text: '名称: 甲\n名秤: 乙\n人数: 1\n' }, unit);
    expect(diagnostics.map(({ hint }) => hint)).toEqual(['删除它']);
  });
});
