import { describe, expect, it } from 'vitest';
import type { Block, Document } from '../../src/document/nodes.js';
import { textOf } from '../../src/document/walk.js';
import { renderPdf } from '../../src/render/pdf/render-pdf.js';
import { setTables } from '../../src/render/table/set-tables.js';
import { measurePdf } from './measure/measure-pdf.js';
import { readPage, WHOLE_WIDTH } from './measure/read-page.js';
import { readPdf } from './pdf/read-pdf.js';
import { type Dice, throwDice } from './random/dice.js';
import { makeNestedTable, type NestedLabel, type NestedTable, ROW_COLUMN } from './random/nested-table.js';
import { readStyle } from './random/read-material.js';

const { layout, fonts } = readStyle();
const seeds = Array.from({ length: 40 }, (_, index) => index + 1);

/** What the pages of a table read: the text of each column, and all of it. */
type ReadTable = { readonly columns: readonly (readonly string[])[]; readonly pages: readonly string[] };

describe('a table of tied rows over pages', () => {
  it.each(seeds)('is closed, titled and labelled on each of them (seed %i)', async (seed) => {
    const dice = throwDice(seed);
    const nested = makeNestedTable(dice, dice.pick(Object.keys(layout.表格样式)));
    const document = placeTable(dice, nested);
    const { bytes, diagnostics } = await renderPdf({ document, layout, fonts });
    expect(diagnostics).toEqual([]);
    expect(await measurePdf(document, layout, bytes)).toMatchObject({
      lost: '',
      outside: [],
      overlaps: [],
      crossings: [],
      openRules: [],
      disorder: [],
    });
    const read = await readTable(document, bytes);
    expect(findUntitled(nested, read)).toEqual([]);
    expect(findUnlabelled(nested, read)).toEqual([]);
  });
});

/** The table somewhere on a page, after prose. */
function placeTable(dice: Dice, { table }: NestedTable): Document {
  const prose: Block = {
    kind: 'paragraph',
    style: '正文',
    inlines: [{ kind: 'text', text: '围绕中心工作'.repeat(dice.integer(1, 60)), marks: [] }],
  };
  return {
    meta: { title: '续表', author: '测试', language: 'zh-CN', date: new Date(Date.UTC(2019, 0, 1)) },
    sections: [{ name: '续表', sheet: dice.pick(['竖页', '横页']), blocks: [prose, table] }],
  };
}

async function readTable(document: Document, bytes: Uint8Array): Promise<ReadTable> {
  const pages = await readPdf(bytes);
  const [table] = setTables(document, layout).sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])),
  );
  const weights = table?.columns.map(({ weight }) => weight) ?? [];
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let from = 0;
  const columns = weights.map((weight) => {
    const share = { from, to: from + weight / total };
    from = share.to;
    return pages.map((page) => readPage(page, layout, share));
  });
  return { columns, pages: pages.map((page) => readPage(page, layout, WHOLE_WIDTH)) };
}

/** Pages that go on with the table, which is the last of its document, and do not say so once; others that say so. */
function findUntitled({ table, rowMarks }: NestedTable, read: ReadTable): readonly string[] {
  const title = table.caption ? `${textOf(table.caption)}（续表）` : '续表';
  const first = firstPageOf(rowMarks[0] ?? '', read);
  return read.pages.flatMap((text, page) => {
    const wanted = page > first ? 1 : 0;
    const [titles, marks] = [count(text, title), count(text, '续表')];
    return titles === wanted && marks === wanted
      ? []
      : [`page ${page + 1}: ${titles} titles, ${marks} marks`];
  });
}

type PlacedLabel = NestedLabel & {
  readonly start: number;
  /** The page on which its text ends. */
  readonly textEnd: number;
  /** The last page that shows one of its rows. */
  readonly end: number;
};

/**
 * Labels that are not repeated with （续） exactly once on each page that goes on with their rows after their text is
 * said, or are repeated anywhere else.
 */
function findUnlabelled(nested: NestedTable, read: ReadTable): readonly string[] {
  const labels = placeLabels(nested, read).filter(({ text, first, last }) => text !== '' && last > first);
  return read.columns.flatMap((texts, column) =>
    texts.flatMap((text, page) => {
      const wanted = labels.filter(
        (label) => label.column === column && page > label.textEnd && page <= label.end,
      );
      const repeated = wanted.filter((label) => count(text, `${label.text}（续）`) === 1 || isTooTall(label));
      const marks = count(text, '（续）');
      return marks === wanted.length && repeated.length === wanted.length
        ? []
        : [`page ${page + 1} column ${column}: ${marks} marks for ${wanted.map((label) => label.text)}`];
    }),
  );
}

function placeLabels({ labels, rowMarks }: NestedTable, read: ReadTable): readonly PlacedLabel[] {
  const texts = labels.map((label) => {
    const start = firstPageOf(rowMarks[label.first] ?? '', read);
    return { ...label, start, textEnd: endOf(label.text, start, read.columns[label.column] ?? []) };
  });
  // A row is as long as the longest text that ends with it.
  return texts.map((label) => {
    const { first, last } = label;
    const inside = texts.filter((other) => other.last >= first && other.last <= last);
    const rows = rowMarks.slice(first, last + 1).map((mark) => lastPageOf(mark, read));
    return { ...label, end: Math.max(...rows, ...inside.map(({ textEnd }) => textEnd)) };
  });
}

function firstPageOf(mark: string, { columns }: ReadTable): number {
  return columns[ROW_COLUMN]?.findIndex((text) => text.includes(mark)) ?? -1;
}

function lastPageOf(mark: string, { columns }: ReadTable): number {
  return columns[ROW_COLUMN]?.findLastIndex((text) => text.includes(mark)) ?? -1;
}

/** The page on which a text that starts on `start` ends. */
function endOf(text: string, start: number, pages: readonly string[]): number {
  let rest = text;
  for (let page = start; page < pages.length; page += 1) {
    let length = rest.length;
    while (length > 0 && !pages[page]?.includes(rest.slice(0, length))) length -= 1;
    rest = rest.slice(length);
    if (rest === '') return page;
  }
  throw new Error(`the text does not end: ${text}`);
}

/** A text that would fill a quarter of a page is not said again: （续） alone stands for it. */
function isTooTall({ text }: NestedLabel): boolean {
  return text.length > 30;
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
