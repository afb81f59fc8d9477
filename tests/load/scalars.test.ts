import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { AMOUNT_PATTERN } from '../../src/budget/amount.js';
import { explainNumberSlip } from '../../src/budget/number-slips.js';
import { quantityCell } from '../../src/budget/quantity-cell.js';
import {
  amount,
  amountCell,
  blankableText,
  code,
  decimalText,
  isoDate,
  text,
  year,
  yesNo,
} from '../../src/budget/scalars.js';

function faultOf(schema: z.ZodType, typed: string): { message: string; hint: unknown } | undefined {
  const issue = schema.safeParse(typed).error?.issues[0];
  if (!issue) return undefined;
  return { message: issue.message, hint: issue.code === 'custom' ? issue.params?.hint : undefined };
}

describe('amounts', () => {
  it.each(['0', '1356.31', '-73.31', '44.90', '0.000001', '999999999999999'])('take %s exactly', (typed) => {
    const parsed = amount().parse(typed);
    expect(parsed.kind).toBe('rawAmount');
    expect(parsed.value.toFixed((typed.split('.')[1] ?? '').length)).toBe(typed);
    expect(amountCell().parse(typed)).toEqual(parsed);
  });

  it('keep 0, blank and —— apart in a cell', () => {
    expect(amountCell().parse('')).toBe('');
    expect(amountCell().parse('——')).toBe('——');
    expect(amountCell().parse('0')).toMatchObject({ kind: 'rawAmount' });
    expect(faultOf(amount(), '')?.message).toMatch(/^应为金额/);
    expect(faultOf(amount(), '——')?.message).toMatch(/^应为金额/);
  });

  it.each([
    ['１２．５', '12.5'],
    ['12．5', '12.5'],
    ['12。5', '12.5'],
    ['1,234.5', '1234.5'],
    ['1，234，567', '1234567'],
    ['12 345.60', '12345.60'],
    ['¥12', '12'],
    ['￥12', '12'],
    ['+5', '5'],
    ['−5', '-5'],
    ['－5', '-5'],
    ['（5）', '-5'],
    ['--5', '-5'],
    ['-1,234', '-1234'],
    ['.5', '0.5'],
    ['12.', '12'],
    ['007', '7'],
    ['-0', '0'],
    ['-0.00', '0.00'],
    [' 12', '12'],
  ])('hint how to write %s', (typed, mended) => {
    expect(faultOf(amount(), typed)?.hint).toMatch(new RegExp(`应写成 ${mended.replace('.', '\\.')}$`));
  });

  it.each([
    ['12万', /不写单位.*单位相同的写 12$/],
    ['12万元', /不写单位.*单位相同的写 12$/],
    ['１,200元', /半角.*不写单位.*千分位.*单位相同的写 1200$/],
    ['1,23.4', /逗号的位置不对/],
    ['1,2345', /逗号的位置不对/],
    ['-1,23', /^逗号的位置不对/],
    ['二十', /^用阿拉伯数字/],
    ['二十元', /^用阿拉伯数字/],
    ['5%', /百分比/],
    ['５％', /百分比/],
    ['1.2E+05', /科学计数法/],
    ['1.2345678', /最多写 6 位小数/],
    ['1234567890123456', /最多 15 位/],
    ['1.2.3', /两个小数点/],
    ['十二', /阿拉伯数字/],
    ['无', /写 0/],
    ['-', /写 0/],
  ])('ask about %s', (typed, hint) => {
    expect(faultOf(amount(), typed)?.hint).toMatch(hint);
  });

  it.each(['甲', '见附件', '12号', '2019-02-01', 'abc'])('have no hint for %s', (typed) => {
    expect(faultOf(amount(), typed)).toMatchObject({ hint: undefined });
  });

  it('are never mended to another number', () => {
    const digits = fc.tuple(fc.boolean(), fc.nat(), fc.option(fc.integer({ min: 0, max: 999999 })));
    const number = digits.map(([negative, integer, fraction]) => {
      const magnitude = fraction === null ? `${integer}` : `${integer}.${fraction}`;
      return negative && /[1-9]/.test(magnitude) ? `-${magnitude}` : magnitude;
    });
    const clumsy: readonly ((plain: string) => string)[] = [
      (plain) => plain.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
      (plain) => plain.replace('.', '．'),
      (plain) => plain.replace(/\B(?<![.．]\d*)(?=(\d{3})+(?!\d))/g, ','),
      (plain) => plain.replace(/\B(?<![.．]\d*)(?=(\d{3})+(?!\d))/g, '，'),
      (plain) => ` ${plain} `,
      (plain) => plain.replace('-', '−'),
      (plain) => `￥${plain}`,
      (plain) => plain.replace(/^-(.*)$/, '（$1）'),
    ];
    fc.assert(
      fc.property(number, fc.subarray([...clumsy]), (plain, slips) => {
        const typed = slips.reduce((current, slip) => slip(current), plain);
        fc.pre(!AMOUNT_PATTERN.test(typed));
        expect(explainNumberSlip(typed)?.split(' ').at(-1)).toBe(plain);
      }),
    );
  });
});

describe('dates', () => {
  it('take every day of the calendar and no other', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const typed = date.toISOString().slice(0, 10);
        expect(isoDate().parse(typed)).toBe(typed);
      }),
    );
    for (const typed of [
      '2019-02-29',
      '1900-02-29',
      '2019-04-31',
      '2019-13-01',
      '2019-00-01',
      '2019-01-00',
    ]) {
      expect(faultOf(isoDate(), typed)?.hint).toMatch(/日历上没有/);
    }
    expect(isoDate().parse('2000-02-29')).toBe('2000-02-29');
  });

  it('may be unknown', () => {
    expect(isoDate().parse('未知')).toBe('未知');
  });

  it.each(['2019/2/1', '2019.2.1', '2019-2-1', '2019年2月1日', '２０１９年０２月０１日', '20190201'])(
    '%s is explained',
    (typed) => {
      expect(faultOf(isoDate(), typed)?.hint).toBe('应写成 2019-02-01');
    },
  );

  it.each(['', '待定', '不详', '-', '?'])('%j is not known yet', (typed) => {
    expect(faultOf(isoDate(), typed)?.hint).toMatch(/写“未知”/);
  });
});

describe('years', () => {
  it('are numbers', () => {
    expect(year().parse('2019')).toBe(2019);
  });

  it.each([
    ['2019年', '应写成 2019'],
    ['2019年度', '应写成 2019'],
    ['２０１９', '应写成 2019'],
    ['二〇一九', '应写成 2019'],
    ['二零一九年', '应写成 2019'],
    ['19', '年份写四位，如 2019'],
    ['0019', undefined],
    ['3019', undefined],
  ])('explain %s', (typed, hint) => {
    expect(faultOf(year(), typed)).toMatchObject({ message: '应为四位数字的年份，如 2019', hint });
  });
});

describe('codes', () => {
  const schema = code(/^\d{4}$/, '应为四位数字的代码');

  it('keep their leading zeros', () => {
    expect(schema.parse('0434')).toBe('0434');
  });

  it.each([
    ['434', '前面的 0 不能省（Excel 会去掉它），是不是 0434？'],
    ['０４３４', '应写成 0434'],
    ['04 34', '应写成 0434'],
    ['04345', undefined],
  ])('explain %s', (typed, hint) => {
    expect(faultOf(schema, typed)).toMatchObject({ message: '应为四位数字的代码', hint });
  });
});

describe('texts', () => {
  it('are verbatim', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        expect(blankableText().parse(typed)).toBe(typed);
        expect(text().safeParse(typed).data).toBe(typed.trim() === '' ? undefined : typed);
      }),
    );
  });

  it('of decimals keep their zeros', () => {
    expect(decimalText().parse('1.00')).toBe('1.00');
    expect(faultOf(decimalText(), '1.00项')?.message).toMatch(/^应为/);
    for (const typed of ['-1', '－1.00', '(1)', '—— 1']) {
      expect(faultOf(decimalText(), typed)?.hint).toBe('数量没有负数，请核对原来的数');
      expect(faultOf(quantityCell(), typed)?.hint).toBe('数量没有负数，请核对原来的数');
    }
    expect(faultOf(decimalText(), '１．００')?.hint).toMatch(/应写成 1\.00$/);
  });

  it('of yes and no are truths', () => {
    expect([yesNo().parse('是'), yesNo().parse('否')]).toEqual([true, false]);
    expect(yesNo().safeParse('yes').success).toBe(false);
  });
});
