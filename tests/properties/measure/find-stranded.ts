import type { Layout } from '../../../src/document/layout.js';
import type { Block, Document, Inline, Row, Section } from '../../../src/document/nodes.js';
import { textOf } from '../../../src/document/walk.js';
import type { PdfPage } from '../pdf/pdf-page.js';
import { dropWhiteSpace } from './count-characters.js';
import { readPage, WHOLE_WIDTH } from './read-page.js';

/** Text that belongs to what comes after it. */
type Header = { readonly text: string; readonly following: string };

/**
 * The headings and the captions of tables that end a page while what they announce starts on the next. A page that
 * ends in the words of a heading by chance would be taken for one, so very short headings are left out.
 */
export function findStranded(
  document: Document,
  layout: Layout,
  pages: readonly PdfPage[],
): readonly string[] {
  const texts = pages.map((page) => readPage(page, layout, WHOLE_WIDTH));
  return listHeaders(document)
    .filter(({ text, following }) => text.length >= SHORTEST && following !== '')
    .filter(({ text }) => texts.some((page) => page.endsWith(text)))
    .map(({ text }) => text);
}

const SHORTEST = 4;

function listHeaders(document: Document): readonly Header[] {
  return document.sections.flatMap((section, index) => {
    const next = document.sections[index + 1];
    const blocks = [...section.blocks, ...continueOn(section, next)];
    return section.blocks.flatMap((block, place) => headersOf(block, blocks[place + 1]));
  });
}

/** The first block of the next section, if it goes on on the same pages. */
function continueOn(section: Section, next: Section | undefined): readonly Block[] {
  return next?.sheet === section.sheet ? next.blocks.slice(0, 1) : [];
}

function headersOf(block: Block, next: Block | undefined): readonly Header[] {
  if (block.kind === 'heading') return [{ text: plain(block.inlines), following: next ? startOf(next) : '' }];
  if (block.kind === 'table' && block.caption) {
    return [{ text: plain(block.caption), following: plainRows([...block.head, ...block.body].slice(0, 1)) }];
  }
  return [];
}

function startOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return plain(block.inlines);
    case 'list':
      return plain(block.items[0]?.inlines ?? []);
    case 'table':
      return plain(block.caption ?? []) + plainRows([...block.head, ...block.body].slice(0, 1));
    case 'pageBreak':
      return '';
    default:
      return block satisfies never;
  }
}

function plainRows(rows: readonly Row[]): string {
  return rows.map((row) => row.cells.map((cell) => plain(cell.inlines)).join('')).join('');
}

function plain(inlines: readonly Inline[]): string {
  return dropWhiteSpace(textOf(inlines));
}
