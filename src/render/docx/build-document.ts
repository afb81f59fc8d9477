import { Document as WordDocument } from 'docx';
import type { Layout, Sheet } from '../../document/layout.js';
import type { Document } from '../../document/nodes.js';
import { buildBlocks } from './build-blocks.js';
import { type Chapter, joinSections } from './chapters.js';
import { buildFooters, type PageNumberFooters } from './page-number-footers.js';
import { describeSection } from './section-properties.js';
import { frameSheet } from './sheet-frame.js';

/**
 * The story of the publication: its pages, paragraphs, tables and footers. Styles, settings and properties are
 * parts of their own. The objects of the docx package change when they are written, so every render builds anew.
 */
export function buildDocument(document: Document, layout: Layout): WordDocument {
  const chapters = joinSections(document.sections);
  const sections = chapters.map((chapter, index) =>
    buildChapter(chapter, layout, index === 0 ? buildFooters(layout) : undefined),
  );
  return new WordDocument({
    sections,
    evenAndOddHeaderAndFooters: true,
    styles: { importedStyles: [] },
  });
}

/** A chapter that gives no footers has those of the chapter before it. */
function buildChapter({ sheet: name, blocks }: Chapter, layout: Layout, footers?: PageNumberFooters) {
  const sheet = requireSheet(layout, name);
  const frame = frameSheet(sheet);
  return {
    properties: describeSection(sheet, frame, layout),
    children: buildBlocks(blocks, { layout, frame }),
    ...(footers && { footers }),
  };
}

function requireSheet(layout: Layout, name: string): Sheet {
  const sheet = layout.纸张[name];
  if (!sheet) throw new Error(`the composer let an unknown sheet pass: ${name}`);
  return sheet;
}
