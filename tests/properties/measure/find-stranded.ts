import type { Layout } from '../../../src/document/layout.js';
import type { Block, Document, Inline, Row, Section } from '../../../src/document/nodes.js';
import { textOf } from '../../../src/document/walk.js';
import type { PdfPage } from '../pdf/pdf-page.js';
import { dropWhiteSpace } from './count-characters.js';
import { readPageLines, WHOLE_WIDTH } from './read-page.js';

/** Text that belongs to what comes after it. */
type Header = { readonly text: string; readonly following: string };

/**
 * The headings and the captions of tables whose lines end a page while what they announce starts on the next. The
 * last line of a page could say the same by chance, so very short ones are left out.
 */
export function findStranded(
  document: Document,
  layout: Layout,
  pages: readonly PdfPage[],
): readonly string[] {
  const read = pages.map((page) => readPageLines(page, layout, WHOLE_WIDTH));
  return listHeaders(document)
    .filter(({ text, following }) => text.length >= SHORTEST && following !== '')
    .filter(({ text }) => read.some((lines) => endsInLines(lines, text)))
    .map(({ text }) => text);
}

const SHORTEST = 6;

/** Whether the last lines say the text, all of it and nothing else. */
function endsInLines(lines: readonly string[], text: string): boolean {
  return lines.some((_, first) => lines.slice(first).join('') === text);
}

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
    case 'contents':
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
