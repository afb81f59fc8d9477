import { describe, expect, it } from 'vitest';
import { layGrid } from '../../../src/document/grid.js';
import type { Table } from '../../../src/document/nodes.js';
import { textOf } from '../../../src/document/walk.js';
import { checkCoverage } from '../../../src/fonts/check-coverage.js';
import { makeDocument } from './random-document.js';
import { readMaterial } from './read-material.js';

const material = readMaterial();
const documents = Array.from({ length: 200 }, (_, seed) => makeDocument(seed, material));
const blocks = documents.flatMap((document) => document.sections.flatMap((section) => section.blocks));
const tables = blocks.filter((block): block is Table => block.kind === 'table');
const cells = tables.flatMap((table) => [...table.head, ...table.body]).flatMap((row) => row.cells);

describe('makeDocument', () => {
  it('gives the same document for the same seed, another for another', () => {
    expect(makeDocument(7, material)).toEqual(documents[7]);
    expect(makeDocument(8, material)).not.toEqual(documents[7]);
  });

  it('makes tables whose rows are grids', () => {
    const faults = tables.flatMap((table) =>
      [table.head, table.body]
        .map((rows) => layGrid(rows, table.columns.length))
        .filter((result) => !result.ok),
    );
    expect(faults).toEqual([]);
  });

  it('uses only characters that the fonts draw', () => {
    const locate = () => undefined;
    const faults = documents.flatMap((document) =>
      checkCoverage(document, material.layout, material.fonts, locate),
    );
    expect(faults).toEqual([]);
  });

  it('reaches the corners: every kind of block, all widths, spans both ways, empty and very long cells', () => {
    expect(new Set(blocks.map((block) => block.kind)).size).toBe(6);
    expect(new Set(tables.map((table) => table.columns.length)).size).toBe(12);
    expect(cells.some((cell) => cell.colSpan > 1 && cell.rowSpan > 1)).toBe(true);
    const lengths = cells.map((cell) => textOf(cell.inlines).length);
    expect(Math.min(...lengths)).toBe(0);
    expect(Math.max(...lengths)).toBeGreaterThan(2000);
    const text = cells.map((cell) => textOf(cell.inlines)).join('\n');
    for (const wanted of [
      /^　　/m,
      /[\u{20000}-\u{323af}]/u,
      /[\u3400-\u4dbf]/,
      /[!-~]{80}/,
      /〔2019〕/,
      /①②③/,
    ]) {
      expect(text).toMatch(wanted);
    }
  });
});
