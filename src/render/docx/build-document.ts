import { Document as WordDocument } from 'docx';
import type { Layout, Sheet } from '../../document/layout.js';
import type { Document } from '../../document/nodes.js';
import type { PrintedEntry } from '../printed-contents.js';
import type { Correction } from '../renderer.js';
import { type BlockContext, buildBlocks } from './build-blocks.js';
import { type Chapter, joinSections } from './chapters.js';
import { buildFooters } from './page-number-footers.js';
import { numberRevisions } from './revisions.js';
import { openScribe } from './scribe.js';
import { describeSection } from './section-properties.js';
import { frameSheet } from './sheet-frame.js';

/**
 * The story of the publication: its pages, paragraphs, tables and footers. Styles, settings and properties are
 * parts of their own. The objects of the docx package change when they are written, so every render builds anew.
 */
export function buildDocument(
  document: Document,
  layout: Layout,
  contents: readonly PrintedEntry[],
  correction: Correction,
): WordDocument {
  const chapters = joinSections(document.sections);
  let headings = 0;
  const scribe = openScribe(numberRevisions(correction, countHeadings(document)));
  const shared = { layout, contents, scribe, nextHeading: () => headings++ };
  const numbered = chapters.findIndex(({ sheet }) => requireSheet(layout, sheet).页码);
  const sections = chapters.map((chapter, index) =>
    // The pages before the first one with a number, a cover or contents, do not count.
    buildChapter(
      chapter,
      { ...shared, isLast: index === chapters.length - 1 },
      index > 0 && index === numbered,
    ),
  );
  return new WordDocument({
    sections,
    evenAndOddHeaderAndFooters: true,
    styles: { importedStyles: [] },
  });
}

function buildChapter(
  { sheet: name, blocks }: Chapter,
  shared: Omit<BlockContext, 'frame'>,
  startsNumbers: boolean,
) {
  const { layout } = shared;
  const sheet = requireSheet(layout, name);
  const frame = frameSheet(sheet);
  return {
    properties: describeSection(sheet, frame, layout, startsNumbers),
    children: buildBlocks(blocks, { ...shared, frame }),
    footers: buildFooters(sheet, frame, layout),
  };
}

function countHeadings({ sections }: Document): number {
  return sections.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'heading').length;
}

function requireSheet(layout: Layout, name: string): Sheet {
  const sheet = layout.纸张[name];
  if (!sheet) throw new Error(`the composer let an unknown sheet pass: ${name}`);
  return sheet;
}
