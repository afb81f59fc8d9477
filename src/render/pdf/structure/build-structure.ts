import { listContentsEntries } from '../../../document/contents.js';
import type { Block, Document, HeadingLevel } from '../../../document/nodes.js';
import { buildTable } from './build-table.js';
import { element, hasWords, leafElement, type NextLeaf, wordsElement } from './elements.js';
import type { StructureElement, StructureType } from './structure-tree.js';

const HEADINGS = ['H1', 'H2', 'H3', 'H4', 'H5'] as const;

/**
 * The structure tree of a document: a Sect for each section, in it what the section says, in reading order. Numbers of
 * headings and items are typed text and stay in it (no Lbl). Headings and paragraphs without words are no elements.
 */
export function buildStructure(document: Document): StructureElement {
  let leaf = 0;
  const nextLeaf: NextLeaf = () => leaf++;
  const rank = rankHeadings();
  const entries = listContentsEntries(document).length;
  const sections = document.sections.map(({ blocks }) =>
    element(
      'Sect',
      blocks.flatMap((block) => buildBlock(block, nextLeaf, rank, entries)),
    ),
  );
  return element(
    'Document',
    sections.filter(({ children }) => children.length > 0),
  );
}

function buildBlock(
  block: Block,
  nextLeaf: NextLeaf,
  rank: RankHeading,
  entries: number,
): readonly StructureElement[] {
  switch (block.kind) {
    case 'heading':
      return wordsElement(hasWords(block.inlines) ? rank(block.level) : 'P', block.inlines, nextLeaf());
    case 'paragraph':
      return wordsElement('P', block.inlines, nextLeaf());
    case 'list':
      return [
        element(
          'L',
          block.items.map(({ inlines }) => element('LI', [leafElement('LBody', inlines, nextLeaf())])),
        ),
      ];
    case 'table':
      return [buildTable(block, nextLeaf)];
    case 'contents':
      return entries === 0 || block.change === 'deleted'
        ? []
        : [element('TOC', Array.from({ length: entries }, buildEntry))];
    case 'pageBreak':
      return [];
    default:
      return block satisfies never;
  }
}

function buildEntry(_: unknown, entry: number): StructureElement {
  const link: StructureElement = { type: 'Link', children: [], shown: { kind: 'entry', entry } };
  return element('TOCI', [element('Reference', [link])]);
}

type RankHeading = (level: HeadingLevel) => StructureType;

/**
 * PDF/UA-1, 7.4.2: the first heading is H1 and none is skipped. So a heading's rank is how many headings of higher
 * levels it stands under.
 */
function rankHeadings(): RankHeading {
  const open: HeadingLevel[] = [];
  return (level) => {
    while ((open.at(-1) ?? -1) >= level) open.pop();
    open.push(level);
    return HEADINGS[open.length - 1] ?? 'H5';
  };
}
