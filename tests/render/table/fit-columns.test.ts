import { describe, expect, it } from 'vitest';
import type { Column, Table } from '../../../src/document/nodes.js';
import { boundColumns } from '../../../src/render/table/column-bounds.js';
import { fitColumns } from '../../../src/render/table/fit-columns.js';
import { estimateHeights } from '../../../src/render/table/table-height.js';
import { cell, columns, row, table } from '../docx/sample-document.js';
import { sampleLayout } from '../docx/sample-layout.js';

const style = sampleLayout.表格样式.常规;
if (!style) throw new Error('the sample layout has lost its table style');
const EM = style.表文.字号;
const PADDINGS = 2 * style.左右内距;

const fitTo = (content: Table, width: number) =>
  fitColumns(content, boundColumns(content, style, width), style, width);

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const long = (count: number) => '围绕区政府中心工作加强调查研究'.repeat(count).slice(0, count);

/** Columns of one weight with bounds in characters. */
function bounded(...bounds: readonly (readonly [least?: number, most?: number])[]): readonly Column[] {
  return bounds.map(([least, most]) => ({
    weight: 1,
    align: 'left',
    ...(least !== undefined && { least }),
    ...(most !== undefined && { most }),
  }));
}

describe('fitColumns', () => {
  it('gives columns with a weight alone exactly their share', () => {
    const content = table({ columns: columns(3, 2, 1), body: [row(long(300), '44.90', '优')] });
    expect(fitTo(content, 420)).toEqual([210, 140, 70]);
  });

  it('widens a column for a figure, a word and two characters', () => {
    const content = table({
      columns: columns(100, 1, 1, 1),
      body: [row('项目', '12345678.90', '甲乙丙', 'A0201010400')],
    });
    const [first = 0, figure = 0, text = 0, word = 0] = fitTo(content, 420);
    expect(figure).toBeGreaterThanOrEqual(10 * 0.5 * EM + 0.25 * EM + PADDINGS);
    expect(text).toBe(2 * EM + PADDINGS);
    expect(word).toBeGreaterThanOrEqual(10.7 * 0.5 * EM + PADDINGS);
    expect(first).toBeCloseTo(420 - figure - text - word);
  });

  it('widens the columns under a spanning figure evenly', () => {
    const content = table({
      columns: columns(1, 1, 100),
      body: [row(cell('123456789012', { colSpan: 2 }), '甲')],
    });
    const [first = 0, second = 0] = fitTo(content, 420);
    expect(first).toBe(second);
    expect(first + second).toBeGreaterThanOrEqual(12 * 0.5 * EM + PADDINGS);
  });

  it('lets words be broken, but not figures, where there is no room for both', () => {
    const content = table({ columns: columns(1, 1), body: [row('x'.repeat(400), '12345678.90')] });
    const [word = 0, figure = 0] = fitTo(content, 90);
    expect(figure).toBeGreaterThanOrEqual(5.25 * EM + PADDINGS);
    expect(word).toBeCloseTo(90 - figure);
  });

  it('keeps within the bounds of the template and fills the width', () => {
    const content = table({
      columns: bounded([4, 6], [10], [8, 20]),
      body: [row(long(3), long(200), long(90)), row(long(9), long(20), long(200))],
    });
    const [first = 0, second = 0, third = 0] = fitTo(content, 420);
    expect(first + second + third).toBeCloseTo(420);
    expect(first).toBeGreaterThanOrEqual(4 * EM + PADDINGS);
    expect(first).toBeLessThanOrEqual(6 * EM + PADDINGS);
    expect(third).toBeLessThanOrEqual(20 * EM + PADDINGS);
  });

  it('leaves columns without bounds their width while others pass it to each other', () => {
    const [rigid, ...elastic] = [...columns(1), ...bounded([4], [4])];
    const content = table({
      columns: rigid ? [rigid, ...elastic] : elastic,
      body: [row('优', long(8), long(400))],
    });
    const [first, second = 0, third = 0] = fitTo(content, 420);
    expect(first).toBe(140);
    expect(third).toBeGreaterThan(second);
  });

  it('comes within a line in forty of the lowest table that trying every division finds', () => {
    const texts = [
      [long(30), long(160), long(75)],
      [long(6), long(20), long(140)],
      [long(12), long(90), long(10)],
    ];
    const content: Table = table({
      columns: bounded([4], [4], [4]),
      body: texts.map((cells) => row(...cells)),
    });
    const heightOf = estimateHeights(content, style);
    const fitted = heightOf(fitTo(content, 420));
    let lowest = Number.POSITIVE_INFINITY;
    for (let first = 4 * EM + PADDINGS; first < 300; first += 2) {
      for (let second = 4 * EM + PADDINGS; first + second < 420 - 4 * EM - PADDINGS; second += 2) {
        lowest = Math.min(lowest, heightOf([first, second, 420 - first - second]));
      }
    }
    expect(fitted).toBeLessThanOrEqual(lowest * (1 + 1 / 40));
    expect(fitted).toBeLessThan(heightOf([140, 140, 140]));
  });

  it('adds up to the width', () => {
    for (let count = 1; count <= 14; count += 1) {
      const content = table({
        columns: columns(...Array.from({ length: count }, (_, index) => 1 + (index % 3))),
      });
      expect(sum(fitTo(content, 634.5))).toBeCloseTo(634.5, 8);
    }
  });
});
