import { describe, expect, it } from 'vitest';
import { layGrid } from '../../../src/document/grid.js';
import type { Row } from '../../../src/document/nodes.js';
import { shareWidth, spanWidth } from '../../../src/render/docx/column-widths.js';
import { estimateLines } from '../../../src/render/docx/estimate-lines.js';
import { estimateCell, estimateRows } from '../../../src/render/docx/estimate-rows.js';
import { cell, columns, inlines, row } from './sample-document.js';
import { sampleLayout } from './sample-layout.js';

describe('shareWidth', () => {
  it.each([
    [[1, 1, 1], 100, [33, 34, 33]],
    [[3, 2, 1, 1], 13777, [5904, 3937, 1968, 1968]],
    [[0.1, 0.2, 0.3], 8845, [1474, 2949, 4422]],
  ])('of %j over %i twips', (weights, total, widths) => {
    expect(shareWidth(columns(...weights), total)).toEqual(widths);
  });

  it('adds up to the total exactly, whatever the weights', () => {
    for (let count = 1; count <= 14; count += 1) {
      const weights = Array.from({ length: count }, (_, index) => 1 + ((index * 7) % 5) / 3);
      const widths = shareWidth(columns(...weights), 13777);
      expect(spanWidth(widths, 0, count)).toBe(13777);
      expect(widths.every(Number.isInteger)).toBe(true);
    }
  });
});

describe('estimateLines', () => {
  it.each([
    ['', 10, 1],
    ['十个汉字正好一行不多', 10, 1],
    ['十一个汉字就要占两行了', 10, 2],
    ['甲\n乙\n', 10, 3],
    ['四字一行，标点不在行首', 4, 3],
    ['1356.31', 10, 1],
    ['1356.31', 3, 2],
    ['WWWWWWWWWW', 5, 2],
    ['甲乙丙丁', 0.5, 4],
  ])('%j in %f em', (text, measure, lines) => {
    expect(estimateLines(inlines(text), measure)).toBe(lines);
  });

  it('moves a mark that may not start a line together with its character', () => {
    expect(estimateLines(inlines('甲乙丙丁戊。己庚'), 5)).toBe(2);
    expect(estimateLines(inlines('甲乙丙丁（戊）己庚辛'), 5)).toBe(3);
  });
});

describe('estimateRows', () => {
  const table = sampleLayout.表格样式.常规;
  if (!table) throw new Error('the sample layout has lost its table style');
  const look = { text: table.表文, table };
  const lines = (count: number) => estimateCell(inlines('字\n'.repeat(count - 1)), 2000, look);
  const solve = (...rows: readonly Row[]) => {
    const result = layGrid(rows, 2);
    if (!result.ok) throw new Error('the test has a bad span');
    return estimateRows(result.grid, [2000, 2000], look);
  };

  it('takes the highest cell of a row', () => {
    expect(solve(row('甲', '乙\n乙\n乙'), row('丙', '丁')).own).toEqual([lines(3), lines(1)]);
  });

  it('counts the line pitch, the paddings and the rule', () => {
    expect(lines(2) - lines(1)).toBe(12 * 20);
    expect(lines(1)).toBe((12 + 2 * 1.5 + 0.5) * 20);
  });

  it('shares what a spanning cell needs more among its rows', () => {
    const { own, shared } = solve(row(cell('高\n高\n高\n高\n高', { rowSpan: 2 }), '甲'), row('乙'));
    expect(own).toEqual([lines(1), lines(1)]);
    expect(shared[0]).toBe(shared[1]);
    expect((shared[0] ?? 0) * 2).toBeGreaterThanOrEqual(lines(5));
  });

  it('leaves rows alone that are high enough for a spanning cell', () => {
    const { own, shared } = solve(row(cell('低', { rowSpan: 2 }), '甲'), row('乙'));
    expect(shared).toEqual(own);
  });
});
