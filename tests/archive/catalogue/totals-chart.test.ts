import { describe, expect, it } from 'vitest';
import type { CatalogueEdition } from '../../../src/archive/catalogue/catalogue.js';
import { drawTotals } from '../../../src/archive/catalogue/totals-chart.js';
import type { Totals } from '../../../src/archive/totals.js';

function edition(year: string, totals: Totals | undefined, folder = year): CatalogueEdition {
  const latest = {
    revision: 1,
    title: '',
    publicationDate: undefined,
    archivingDate: undefined,
    reason: undefined,
    approvedBy: undefined,
    software: undefined,
    description: undefined,
    totals,
    files: [],
  };
  return { folder, year, latest, earlier: [] };
}

function draw(...editions: readonly CatalogueEdition[]): string {
  return drawTotals('d', editions).markup;
}

describe('drawTotals', () => {
  it('draws bars to scale, from the oldest year, and tells the same in words and in a table', () => {
    const drawn = draw(
      edition('2020', { 收入总计: '200.00', 支出总计: '150.5' }),
      edition('2019', { 收入总计: '100.00', 支出总计: '0' }),
    );
    const widths = [
      ...drawn.matchAll(/<rect class="(?:income|spending)"[^>]* width="([\d.]+)" height="13"/g),
    ];
    const [income2019, spending2019, income2020, spending2020] = widths.map(([, width]) => Number(width));
    expect(income2020).toBe(2 * (income2019 ?? 0));
    expect(spending2019).toBe(0);
    expect((spending2020 ?? 0) / (income2020 ?? 0)).toBeCloseTo(0.7525, 3);
    expect(drawn).toContain(
      '2019 年：收入总计 100.00 万元，支出总计 0 万元；2020 年：收入总计 200.00 万元，支出总计 150.5 万元。',
    );
    expect(drawn.replace(/\s+/g, '')).toContain(
      '<tr><thscope="row">2020</th><tdclass="amount">200.00</td><tdclass="amount">150.5</td></tr>',
    );
  });

  it('keeps every digit of a figure', () => {
    const drawn = draw(edition('2020', { 收入总计: '123456789012345678.123456', 支出总计: '0.10' }));
    expect(drawn).toContain('>123456789012345678.123456<');
    expect(drawn).toContain('>0.10<');
  });

  it('has a table alone for one year, and nothing for none', () => {
    const totals = { 收入总计: '1', 支出总计: '1' };
    expect(draw(edition('2020', totals))).not.toContain('<svg');
    expect(draw(edition('2020', totals), edition('2019', undefined))).not.toContain('<svg');
    expect(draw(edition('2020', undefined))).toBe('');
  });

  it('draws no bar for what is not above 0', () => {
    const drawn = draw(
      edition('2020', { 收入总计: '-5', 支出总计: '0' }),
      edition('2019', { 收入总计: '0', 支出总计: '0' }),
    );
    expect(drawn).not.toMatch(/width="(?:NaN|-)/);
  });

  it('names the folder of an edition that is not called by its year', () => {
    expect(draw(edition('2020', { 收入总计: '1', 支出总计: '1' }, '2020决算前'))).toContain(
      '2020（2020决算前）',
    );
  });
});
