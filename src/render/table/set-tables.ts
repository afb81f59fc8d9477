import { type Layout, toPoints } from '../../document/layout.js';
import { tableStyle } from '../../document/leaf-style.js';
import type { Block, Document, Section } from '../../document/nodes.js';
import { bandTable } from './band-table.js';

/**
 * The document with the columns of its tables fitted, and every table that is too wide for its sheet as several. Says all
 * that the document says, in its order but for such tables, whose key columns and titles are said again in each part.
 */
export function setTables(document: Document, layout: Layout): Document {
  return { ...document, sections: document.sections.map((section) => setSection(section, layout)) };
}

function setSection(section: Section, layout: Layout): Section {
  const sheet = layout.纸张[section.sheet];
  if (!sheet) throw new Error(`the composer let an unknown sheet pass: ${section.sheet}`);
  const width = toPoints(sheet.宽 - sheet.左 - sheet.右);
  return { ...section, blocks: section.blocks.flatMap((block) => setBlock(block, layout, width)) };
}

function setBlock(block: Block, layout: Layout, width: number): readonly Block[] {
  if (block.kind !== 'table') return [block];
  return bandTable(block, tableStyle(layout, block), width).map(({ table }) => table);
}
