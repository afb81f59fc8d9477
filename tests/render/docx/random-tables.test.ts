import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layGrid } from '../../../src/document/grid.js';
import type { Cell, Row, Table } from '../../../src/document/nodes.js';
import { renderDocx } from '../../../src/render/docx/render-docx.js';
import { findAll, findOne, has, parsePart, valOf, type XmlNode } from './read-part.js';
import { cell, columns, documentOf, inlines, section, table } from './sample-document.js';
import { sampleFonts, sampleLayout } from './sample-layout.js';

type Wish = { readonly colSpan: number; readonly rowSpan: number; readonly text: string };

const content = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.string({ unit: fc.constantFrom(...'预算数1356.31（%）—— 　，。&<A𠮷'), maxLength: 12 }),
  },
  { weight: 1, arbitrary: fc.integer({ min: 100, max: 2000 }).map((length) => '长'.repeat(length)) },
);

const wish = fc.record({
  colSpan: fc.integer({ min: 1, max: 3 }),
  rowSpan: fc.integer({ min: 1, max: 4 }),
  text: content,
});

/** Rows that fill the grid, each span cut down to what is free. */
function fillRows(wishes: readonly Wish[], rowCount: number, width: number): readonly Row[] {
  const taken = Array.from({ length: rowCount }, () => new Set<number>());
  let next = 0;
  return taken.map((line, rowIndex) => {
    const cells: Cell[] = [];
    for (let column = 0; column < width; column += 1) {
      if (line.has(column)) continue;
      const { colSpan, rowSpan, text } = wishes[next++ % wishes.length] ?? {
        colSpan: 1,
        rowSpan: 1,
        text: '',
      };
      const free = Array.from({ length: width - column }, (_, step) => !line.has(column + step)).indexOf(
        false,
      );
      const columnsLeft = free === -1 ? width - column : free;
      const span = {
        colSpan: Math.min(colSpan, columnsLeft),
        rowSpan: Math.min(rowSpan, rowCount - rowIndex),
      };
      for (const covered of taken.slice(rowIndex, rowIndex + span.rowSpan)) {
        for (let step = 0; step < span.colSpan; step += 1) covered.add(column + step);
      }
      cells.push(cell(text, span));
    }
    return { cells };
  });
}

const randomTable: fc.Arbitrary<Table> = fc
  .record({
    width: fc.integer({ min: 1, max: 9 }),
    head: fc.integer({ min: 0, max: 3 }),
    body: fc.integer({ min: 1, max: 12 }),
    unit: fc.boolean(),
    wishes: fc.array(wish, { minLength: 1, maxLength: 30 }),
  })
  .map(({ width, head, body, unit, wishes }) =>
    table({
      columns: columns(...Array.from({ length: width }, (_, index) => 1 + (index % 3))),
      ...(unit && { unitRow: { left: inlines('左'), right: inlines('右') } }),
      head: fillRows(
        wishes.map(({ text, ...span }) => ({ ...span, text: [...text].slice(0, 6).join('') })),
        head,
        width,
      ),
      body: fillRows(wishes, body, width),
    }),
  );

async function render(content: Table) {
  const document = documentOf(section('横页', content));
  const { bytes, diagnostics } = await renderDocx({ document, layout: sampleLayout, fonts: sampleFonts });
  return { tbl: findOne(parsePart(bytes, 'word/document.xml'), 'w:tbl'), diagnostics };
}

/** Columns that the cells of a row cover. */
function coverage(tr: XmlNode): number {
  const spans = findAll(tr, 'w:tc').map((tc) =>
    has(tc, 'w:gridSpan') ? Number(valOf(tc, 'w:gridSpan')) : 1,
  );
  return spans.reduce((sum, span) => sum + span, 0);
}

describe('random tables', () => {
  it('keep every character, fill every row, and tie exactly the rows of a group', async () => {
    await fc.assert(
      fc.asyncProperty(randomTable, async (content) => {
        const { tbl, diagnostics } = await render(content);
        expect(diagnostics).toEqual([]);
        const rows = findAll(tbl, 'w:tr');
        for (const tr of rows) expect(coverage(tr)).toBe(content.columns.length);
        const grid = layGrid(content.body, content.columns.length);
        const body = rows.slice(rows.length - content.body.length);
        for (const { last } of grid.ok ? grid.grid.groups : [])
          expect(has(body[last] ?? tbl, 'w:keepNext')).toBe(false);
      }),
      { numRuns: 60, seed: 20190201 },
    );
  });
});
