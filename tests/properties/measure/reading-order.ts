import { layGrid } from '../../../src/document/grid.js';
import type { Layout } from '../../../src/document/layout.js';
import type { Block, Document, Inline, Row, Table } from '../../../src/document/nodes.js';
import { textOf } from '../../../src/document/walk.js';
import { setTables } from '../../../src/render/table/set-tables.js';
import type { PdfPage } from '../pdf/pdf-page.js';
import { dropWhiteSpace } from './count-characters.js';
import { readPage, type Share, WHOLE_WIDTH } from './read-page.js';

type PlacedText = { readonly text: string; readonly share: Share };

/**
 * The texts of leaves that cannot be read in order in their own columns: on a page, or on pages that follow each
 * other with one unbroken stretch on each.
 */
export function findDisorder(
  document: Document,
  layout: Layout,
  pages: readonly PdfPage[],
): readonly string[] {
  const readShare = rememberShares(layout, pages);
  return setTables(document, layout)
    .sections.flatMap((section) => section.blocks)
    .flatMap(placeTexts)
    .filter(({ text, share }) => !runsThrough(text, readShare(share)))
    .map(({ text }) => text);
}

function placeTexts(block: Block): readonly PlacedText[] {
  const wide = (inlines: readonly Inline[]) => ({
    text: dropWhiteSpace(textOf(inlines)),
    share: WHOLE_WIDTH,
  });
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [wide(block.inlines)];
    case 'list':
      return block.items.map((item) => wide(item.inlines));
    case 'table': {
      const above = [block.caption, block.unitRow?.left, block.unitRow?.right].flatMap((inlines) =>
        inlines ? [wide(inlines)] : [],
      );
      return [...above, ...placeCells(block, block.head), ...placeCells(block, block.body)];
    }
    case 'pageBreak':
    case 'contents':
      return [];
    default:
      return block satisfies never;
  }
}

function placeCells(table: Table, rows: readonly Row[]): readonly PlacedText[] {
  const laid = layGrid(rows, table.columns.length);
  if (!laid.ok) throw new Error('the table is no grid');
  const weightUpTo = (column: number) =>
    table.columns.slice(0, column).reduce((sum, { weight }) => sum + weight, 0);
  const total = weightUpTo(table.columns.length);
  return laid.grid.origins.map(({ cell, column }) => ({
    text: dropWhiteSpace(textOf(cell.inlines)),
    share: { from: weightUpTo(column) / total, to: weightUpTo(column + cell.colSpan) / total },
  }));
}

/** What a share of the width reads on each page; each share is read once. */
function rememberShares(layout: Layout, pages: readonly PdfPage[]): (share: Share) => readonly string[] {
  const read = new Map<string, readonly string[]>();
  return (share) => {
    const key = `${share.from} ${share.to}`;
    const texts = read.get(key) ?? pages.map((page) => readPage(page, layout, share));
    read.set(key, texts);
    return texts;
  };
}

function runsThrough(text: string, pages: readonly string[]): boolean {
  if (text === '') return true;
  return pages.some((_, start) => {
    let rest = text;
    for (const page of pages.slice(start)) {
      const length = longestPrefixIn(rest, page);
      if (length === 0) return false;
      rest = rest.slice(length);
      if (rest === '') return true;
    }
    return false;
  });
}

/** How many characters from the start of `text` stand in `page` in one stretch. */
function longestPrefixIn(text: string, page: string): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (page.includes(text.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}
