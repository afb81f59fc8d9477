import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { amountFormatSchema, withAmountFormat } from '../../src/budget/amount-format.js';
import { amount, amountCell, isoDate, text } from '../../src/budget/scalars.js';
import { readYaml } from '../../src/load/read-yaml.js';

const schema = withAmountFormat(
  z.strictObject({
    金额格式: amountFormatSchema,
    合计: amount(),
    其中: amountCell(),
    日期: isoDate(),
    原因: z.array(text()),
  }),
);

const head = '金额格式: { 单位: 万元, 小数位数: 2, 千分位: 否 }\n';

function read(body: string) {
  return readYaml({ path: '表.yaml', text: head + body }, schema, { root: '支出' });
}

describe('待填', () => {
  it('is reported wherever it stands, once and with its place', () => {
    const found = read('合计: 待填 # 万元\n其中: 待填\n日期: 待填\n原因:\n  - 人员减少\n  - 待填\n');
    expect(found.ok).toBe(false);
    expect(found.diagnostics.map(({ code, at, dataPath }) => [code, at?.line, at?.column, dataPath])).toEqual(
      [
        ['SJ208', 2, 5, '支出.合计'],
        ['SJ208', 3, 5, '支出.其中'],
        ['SJ208', 4, 5, '支出.日期'],
        ['SJ208', 7, 5, '支出.原因[2]'],
      ],
    );
    expect(found.diagnostics[0]).toMatchObject({
      severity: 'error',
      message: '“合计”还没有填写，写的是“待填”',
    });
  });

  it('does not hide what else is wrong', () => {
    const found = read('合计: 待填\n其中: 1万\n日期: 未知\n原因: []\n');
    expect(found.diagnostics.map(({ code }) => code)).toEqual(['SJ208', 'SJ205']);
  });

  it.each(['"待填"', '待填表', '已待填'])('is a text where it is written as %s', (written) => {
    expect(read(`合计: 1\n其中:\n日期: 未知\n原因: [${written}]\n`).ok).toBe(true);
  });
});
