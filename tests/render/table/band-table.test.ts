import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layGrid } from '../../../src/document/grid.js';
import type { Table } from '../../../src/document/nodes.js';
import { textOf } from '../../../src/document/walk.js';
import { bandTable, type TableBand } from '../../../src/render/table/band-table.js';
import { throwDice } from '../../properties/random/dice.js';
import { tileRows } from '../../properties/random/random-rows.js';
import { cell, columns, inlines, row, table } from '../docx/sample-document.js';
import { sampleLayout } from '../docx/sample-layout.js';

const style = sampleLayout.表格样式.常规;
if (!style) throw new Error('the sample layout has lost its table style');

const figures = (count: number) => Array.from({ length: count }, (_, index) => `1234567${index}.90`);
const headOf = (count: number) => Array.from({ length: count }, (_, index) => `列${index}`);
const textsOf = ({ table: { head, body } }: TableBand) =>
  [...head, ...body].map(({ cells }) => cells.map(({ inlines: text }) => textOf(text)));
const captionsOf = (bands: readonly TableBand[]) =>
  bands.map(({ table: { caption } }) => caption && textOf(caption));

/** A table of a name and so many wide figures. */
function wide(count: number, changes: Partial<Table> = {}): Table {
  return table({
    columns: columns(...Array.from({ length: count + 1 }, () => 1)),
    caption: inlines('部门政府采购预算'),
    head: [row('名称', ...headOf(count))],
    body: [row('服务器', ...figures(count))],
    ...changes,
  });
}

describe('bandTable', () => {
  it('leaves a table that fits its width whole', () => {
    const bands = bandTable(wide(5), style, 420);
    expect(bands).toHaveLength(1);
    expect(captionsOf(bands)).toEqual(['部门政府采购预算']);
    expect(bands[0]?.sources.map(({ cell: index }) => index)).toEqual([...Array(12).keys()]);
    expect(bands[0]?.sources.some(({ repeated }) => repeated)).toBe(false);
  });

  it('shares the columns out evenly, the first column in each band, and says in the title that it goes on', () => {
    const bands = bandTable(wide(8), style, 420);
    expect(bands.map((band) => textsOf(band)[0])).toEqual([
      ['名称', '列0', '列1', '列2', '列3'],
      ['名称', '列4', '列5', '列6', '列7'],
    ]);
    expect(captionsOf(bands)).toEqual(['部门政府采购预算', '部门政府采购预算（续表）']);
    for (const band of bands) {
      const widths = band.table.columns.map(({ weight }) => weight);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(420, 8);
    }
  });

  it('divides a table once for each width and style', () => {
    const content = wide(8);
    const bands = bandTable(content, style, 420);
    expect(bandTable(content, style, 420)).toBe(bands);
    expect(bandTable(content, style, 600)).toHaveLength(1);
    expect(bandTable(content, { ...style, 左右内距: 30 }, 420).length).toBeGreaterThan(2);
    expect(bandTable(content, style, 420)).toEqual(bands);
  });

  it('says 续表 above a part of a table without a title', () => {
    const { caption: _, ...untitled } = wide(8);
    expect(captionsOf(bandTable(untitled, style, 420))).toEqual([undefined, '续表']);
  });

  it('marks what an earlier band has shown', () => {
    const [, second] = bandTable(wide(8), style, 420);
    const again = second?.sources.filter(({ repeated }) => repeated).map(({ cell: index }) => index);
    expect(again).toEqual([0, 9]);
  });

  it('repeats the columns that the template marks as keys, in their places', () => {
    const content = wide(9);
    const marked = content.columns.map((column, index) =>
      index === 2 ? { ...column, key: true as const } : column,
    );
    const bands = bandTable({ ...content, columns: marked }, style, 420);
    expect(bands.map((band) => textsOf(band)[0])).toEqual([
      ['名称', '列0', '列1', '列2', '列3', '列4'],
      ['列1', '列5', '列6', '列7', '列8'],
    ]);
  });

  it('parts cells that span columns of two bands, and leaves out head rows that a band has no cell of', () => {
    const head = [
      row(
        cell('名称', { rowSpan: 2 }),
        ...headOf(4).map((name) => cell(name, { rowSpan: 2 })),
        cell('金额', { colSpan: 4 }),
      ),
      row('合计', '拨款', '专户', '其他'),
    ];
    const [first, second] = bandTable(
      wide(8, { head, body: [row(cell('合计', { colSpan: 6 }), ...figures(3)), row('甲', ...figures(8))] }),
      style,
      420,
    );
    expect(first && textsOf(first)[0]).toEqual(['名称', '列0', '列1', '列2', '列3']);
    expect(first?.table.head).toHaveLength(1);
    expect(first?.table.head[0]?.cells.map(({ rowSpan }) => rowSpan)).toEqual([1, 1, 1, 1, 1]);
    expect(second?.table.head).toHaveLength(2);
    expect(second && textsOf(second).slice(0, 2)).toEqual([
      ['名称', '金额'],
      ['合计', '拨款', '专户', '其他'],
    ]);
    expect([first, second].map((band) => band?.table.body[0]?.cells[0]?.colSpan)).toEqual([5, 2]);
  });

  it('gives full grids in which every cell stands once as itself, however cells span', () => {
    const cases = fc.record({
      seed: fc.integer({ min: 0, max: 99_999 }),
      width: fc.integer({ min: 40, max: 500 }),
    });
    fc.assert(
      fc.property(cases, ({ seed, width }) => {
        const dice = throwDice(seed);
        const count = dice.integer(1, 12);
        let next = 0;
        const fill = () => inlines(`${next++}`.padStart(dice.integer(1, 14), '1'));
        const habit = { colSpan: 4, rowSpan: 3, chance: 0.3 };
        const content = table({
          columns: Array.from({ length: count }, () => ({
            weight: dice.integer(1, 9),
            align: 'left' as const,
            ...(dice.chance(0.2) && { key: true as const }),
          })),
          head: tileRows(dice, count, dice.integer(0, 3), habit, fill),
          body: tileRows(dice, count, dice.integer(1, 8), habit, fill),
        });
        const bands = bandTable(content, style, width);
        const cells = [...content.head, ...content.body].flatMap((line) => line.cells);
        for (const { table: part, sources } of bands) {
          expect(layGrid(part.head, part.columns.length).ok).toBe(true);
          expect(layGrid(part.body, part.columns.length).ok).toBe(true);
          const shown = [...part.head, ...part.body].flatMap((line) => line.cells);
          expect(shown.map(({ inlines: text }) => textOf(text))).toEqual(
            sources.map((source) => textOf(cells[source.cell]?.inlines ?? [])),
          );
        }
        const own = bands.flatMap(({ sources }) => sources).filter(({ repeated }) => !repeated);
        expect(own.map((source) => source.cell).sort((a, b) => a - b)).toEqual([...cells.keys()]);
      }),
      { numRuns: 300 },
    );
  });
});
