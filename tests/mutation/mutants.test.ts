import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../src/load/load-edition.js';
import { expectValue, readEdition } from '../edition/published-edition.js';
import { listFigures, retype } from './figures.js';
import { makeSlip, slips } from './mutants.js';

describe('makeSlip', () => {
  it.each([
    ['2477.28', ['2477.29', '2476.28', '4277.28', '24772800.00', '']],
    ['-73.31', ['-73.30', '-74.31', '-37.31', '-733100.00', '']],
    ['0.84', ['0.85', '-0.16', '8.04', '8400.00', '']],
    ['206', ['206.01', '205', '260', '2060000', '']],
    ['0', ['0.01', '-1', undefined, undefined, '']],
    ['1.00', ['1.01', '0.00', '0.10', '10000.00', '']],
  ])('makes of %s each slip that changes it', (typed, wrong) => {
    expect(slips.map((slip) => makeSlip(typed, slip))).toEqual(wrong);
  });
});

describe('listFigures', () => {
  const figures = listFigures(expectValue(loadEdition(readEdition())));

  it('finds amounts, quantities and other numbers where they are typed', () => {
    const typed = new Map(figures.map((figure) => [figure.dataPath, figure.typed]));
    expect(typed.get('支出.比上年增减.基本支出.金额')).toBe('-73.31');
    expect(typed.get('国有资产.其他固定资产.价值')).toBe('822.90');
    expect(typed.get('政府采购.单位[河北北戴河经济开发区管理委员会].项目[开发区绿化养护费].数量')).toBe(
      '1.00',
    );
    expect(typed.get('年度')).toBe('2019');
    expect(typed.has('格式版本')).toBe(false);
  });

  it('retypes nothing but the figure', () => {
    for (const figure of figures) {
      const { text } = retype(figure, '□');
      expect(text.replace('□', figure.typed)).toBe(figure.file.text);
    }
  });
});
