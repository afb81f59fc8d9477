import { type FileChild, type Paragraph, Table as WordTable } from 'docx';
import type { Layout } from '../../document/layout.js';
import { tableStyle } from '../../document/leaf-style.js';
import type { Block, Heading, Table } from '../../document/nodes.js';
import type { PrintedEntry } from '../printed-contents.js';
import { buildBookmarked } from './bookmark-heading.js';
import { buildContents } from './build-contents.js';
import { buildParagraph, buildRun, buildSeparator, type ParagraphOptions } from './build-paragraph.js';
import { buildTable } from './build-table.js';
import { planTable } from './plan-table.js';
import type { SheetFrame } from './sheet-frame.js';
import { headingStyleId, paragraphStyleId, tableStyleId } from './word-styles.js';

/** What blocks are set on. */
export type BlockContext = {
  readonly layout: Layout;
  readonly frame: SheetFrame;
  /** What the contents list, if the document has any. */
  readonly contents: readonly PrintedEntry[];
  /** The place of the next heading among all headings of the document. */
  readonly nextHeading: () => number;
};

/** How a block's first paragraph starts, and whether a table stands right before it. */
type Start = {
  readonly options: ParagraphOptions;
  readonly afterTable: boolean;
};

/**
 * The paragraphs and tables of a chapter. A page break becomes a property of the paragraph after it, so that it
 * leaves no empty line; where the page ends anyway, at the start and end of a chapter, it adds none.
 */
export function buildBlocks(blocks: readonly Block[], context: BlockContext): readonly FileChild[] {
  const children: FileChild[] = [];
  let breaks = false;
  for (const block of blocks) {
    const options = breaks ? { pageBreakBefore: true } : {};
    const built = buildBlock(block, { options, afterTable: endsWithTable(children) }, context);
    children.push(...built);
    if (block.kind === 'pageBreak') breaks = children.length > 0;
    else if (built.length > 0) breaks = false;
  }
  return endsWithTable(children) ? [...children, buildSeparator()] : children;
}

function buildBlock(block: Block, start: Start, context: BlockContext): readonly FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [buildHeading(block, start.options, context)];
    case 'paragraph':
      return [buildParagraph(paragraphStyleId(block.style), block.inlines, start.options)];
    case 'list':
      return block.items.map((item, index) =>
        buildParagraph(paragraphStyleId('正文'), item.inlines, index === 0 ? start.options : {}),
      );
    case 'table':
      return buildTableBlock(block, start, context);
    case 'pageBreak':
      return [];
    case 'contents':
      return buildContents(context.contents, context.frame, start.options);
    default:
      return block satisfies never;
  }
}

function buildHeading(heading: Heading, options: ParagraphOptions, context: BlockContext): Paragraph {
  const style = headingStyleId(heading.level);
  const index = context.nextHeading();
  const isListed = context.contents.some(({ headingIndex }) => headingIndex === index);
  if (!isListed) return buildParagraph(style, heading.inlines, options);
  return buildBookmarked(index, heading.inlines.map(buildRun), { ...options, style });
}

/** Word joins two tables that touch into one, so something always stands between them. */
function buildTableBlock(table: Table, start: Start, context: BlockContext): readonly FileChild[] {
  const style = tableStyle(context.layout, table);
  const plan = planTable(table, style, context.frame);
  const built = buildTable(table, style, plan);
  if (table.caption) {
    const caption = buildParagraph(tableStyleId(table.style, '表题'), table.caption, start.options);
    return built ? [caption, built] : [caption];
  }
  if (!built) return [];
  const needsLead = start.afterTable || start.options.pageBreakBefore === true;
  return needsLead ? [buildSeparator(start.options), built] : [built];
}

function endsWithTable(children: readonly FileChild[]): boolean {
  return children[children.length - 1] instanceof WordTable;
}
