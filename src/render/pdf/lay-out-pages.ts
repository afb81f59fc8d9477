import type { Page } from 'pdfmake/js/LayoutBuilder.js';
import type { Sheet } from '../../document/layout.js';
import type { Document } from '../../document/nodes.js';
import { walkLeaves } from '../../document/walk.js';
import { type PrintedEntry, printContents } from '../printed-contents.js';
import { addChangeBars } from './change-bars.js';
import { defineDocument } from './definition.js';
import type { LeafNumber } from './engine/flow-nodes.js';
import { PageBuilder } from './engine/page-builder.js';
import { linesOf } from './engine/page-lines.js';
import { openTypesetter } from './engine/typesetter.js';
import { fillContents } from './fill-contents.js';
import type { Furnisher } from './furnisher.js';
import { labelPages } from './label-pages.js';
import { addPageNumber } from './page-number.js';

/** The pages of a publication, ready to be painted. */
export type LaidOut = {
  readonly pages: readonly Page[];
  /** The number printed on each page, '' on pages without. */
  readonly labels: readonly string[];
  /** The page number of every heading in reading order, '' on pages without. */
  readonly headingPages: readonly string[];
  /** What the contents say, in order; the lines of entry n have it as their `contentsEntry`. */
  readonly contents: readonly PrintedEntry[];
};

/** Lays out a document, then prints what only its pages tell: page numbers, also in the contents. */
export function layOutPages(document: Document, furnisher: Furnisher): LaidOut {
  const { layout, fonts, pdf } = furnisher;
  const sheets: Sheet[] = [];
  const definition = defineDocument(document, layout, fonts, (page, sheet) => {
    sheets[page] = sheet;
  });
  const pages = new PageBuilder(openTypesetter(pdf)).layoutDocument(definition, {}, {}, {});
  const labels = labelPages(sheets);
  const headingPages = locateHeadings(document, pages, labels);
  const contents = printContents(document, headingPages);
  fillContents(pages, contents, furnisher);
  for (const [index, page] of pages.entries()) {
    const [label = '', sheet] = [labels[index], sheets[index]];
    if (!sheet) continue;
    addChangeBars(page, label, sheet);
    if (label !== '') addPageNumber(page, label, sheet, furnisher);
  }
  return { pages, labels, headingPages, contents };
}

function locateHeadings(
  document: Document,
  pages: readonly Page[],
  labels: readonly string[],
): readonly string[] {
  const starts = locateLeaves(pages);
  return [...walkLeaves(document)].flatMap(({ block }, leaf) =>
    block.kind === 'heading' ? [labels[starts.get(leaf) ?? -1] ?? ''] : [],
  );
}

/** The index of the page on which each leaf starts. */
function locateLeaves(pages: readonly Page[]): ReadonlyMap<LeafNumber, number> {
  const starts = new Map<LeafNumber, number>();
  for (const [index, page] of pages.entries()) {
    for (const { leaf } of linesOf(page)) {
      if (leaf !== undefined && !starts.has(leaf)) starts.set(leaf, index);
    }
  }
  return starts;
}
