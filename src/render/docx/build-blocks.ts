import { type FileChild, type Paragraph, Table as WordTable } from 'docx';
import type { Layout } from '../../document/layout.js';
import { tableStyle } from '../../document/leaf-style.js';
import type { Block, Change, Heading, Inline, Table } from '../../document/nodes.js';
import type { PrintedEntry } from '../printed-contents.js';
import { buildBookmarked } from './bookmark-heading.js';
import { buildContents } from './build-contents.js';
import { buildParagraph, buildRuns, buildSeparator, trackMark } from './build-paragraph.js';
import { buildTable } from './build-table.js';
import { IN_NEITHER, type InViews, openPageStarts, type PageStarts, viewsOf } from './page-starts.js';
import { SEPARATOR_STYLE_ID } from './parts/fixed-styles.js';
import { planTable } from './plan-table.js';
import type { Scribe } from './scribe.js';
import type { SheetFrame } from './sheet-frame.js';
import { entryStyleId, headingStyleId, paragraphStyleId, tableStyleId } from './word-styles.js';

/** What blocks are set on. */
export type BlockContext = {
  readonly layout: Layout;
  readonly frame: SheetFrame;
  /** What the contents list, if the document has any. */
  readonly contents: readonly PrintedEntry[];
  /** The place of the next heading among all headings of the document. */
  readonly nextHeading: () => number;
  readonly scribe: Scribe;
  /** Whether no other chapter comes after it. */
  readonly isLast: boolean;
};

/** What stands before a block in its chapter. */
type Before = { readonly starts: PageStarts; readonly afterTable: boolean };

/**
 * The paragraphs and tables of a chapter. A page break becomes a property of the paragraph after it, so that it
 * leaves no empty line; where the page ends anyway, at the start and end of a chapter, it adds none. The last paragraph
 * carries the chapter's sheet: it is none that a correction can take away, unless with the whole chapter.
 */
export function buildBlocks(blocks: readonly Block[], context: BlockContext): readonly FileChild[] {
  const children: FileChild[] = [];
  const starts = openPageStarts(context.scribe.revise);
  let tables = IN_NEITHER;
  let last: Change | undefined;
  for (const block of blocks) {
    if (block.kind === 'pageBreak' && children.length > 0) starts.request(block.change);
    const built = buildBlock(block, { starts, afterTable: tables.accepted || tables.rejected }, context);
    if (built.length === 0) continue;
    children.push(...built);
    tables = endWith(tables, block, built.at(-1) instanceof WordTable);
    last = changeOfEnd(block);
  }
  const needsCloser = tables.accepted || tables.rejected || last !== undefined;
  if (!needsCloser) return children;
  // Behind the last chapter the sheet is the document's, and stays.
  const change = context.isLast ? undefined : changeOfAll(blocks);
  return [...children, buildSeparator(trackMark(change, context.scribe.revise))];
}

/** What happened to a chapter as a whole. */
function changeOfAll(blocks: readonly Block[]): Change | undefined {
  const change = blocks[0]?.change;
  return blocks.every((block) => block.change === change) ? change : undefined;
}

/** In which views a table is what came last: another right behind it would be one with it in Word. */
function endWith(tables: InViews, block: Block, isTable: boolean): InViews {
  const views = viewsOf(block.change);
  return {
    accepted: views.accepted ? isTable : tables.accepted,
    rejected: views.rejected ? isTable : tables.rejected,
  };
}

function changeOfEnd(block: Block): Change | undefined {
  return block.kind === 'list' ? block.items.at(-1)?.change : block.change;
}

function buildBlock(block: Block, before: Before, context: BlockContext): readonly FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [buildHeading(block, before, context)];
    case 'paragraph':
      return [buildText(paragraphStyleId(block.style), block.inlines, block.change, before, context)];
    case 'list':
      return block.items.map(({ inlines, change }) =>
        buildText(paragraphStyleId('正文'), inlines, change, before, context),
      );
    case 'table':
      return buildTableBlock(block, before, context);
    case 'pageBreak':
      return [];
    case 'contents':
      return buildContentsBlock(block.change, before, context);
    default:
      return block satisfies never;
  }
}

function buildText(
  style: string,
  inlines: readonly Inline[],
  change: Change | undefined,
  { starts }: Before,
  { scribe }: BlockContext,
): Paragraph {
  const options = { ...starts.take(style, change), ...trackMark(change, scribe.revise) };
  return buildParagraph(style, inlines, scribe, options);
}

function buildHeading(heading: Heading, before: Before, context: BlockContext): Paragraph {
  const style = headingStyleId(heading.level);
  const { change, inlines } = heading;
  const index = context.nextHeading();
  const isListed = context.contents.some(({ headingIndex }) => headingIndex === index);
  if (!isListed) return buildText(style, inlines, change, before, context);
  const options = {
    ...before.starts.take(style, change),
    ...trackMark(change, context.scribe.revise),
    style,
  };
  return buildBookmarked(index, buildRuns(inlines, context.scribe), options);
}

/** Old contents are not shown: their field would be filled with the new headings. */
function buildContentsBlock(
  change: Change | undefined,
  { starts }: Before,
  { contents, frame, scribe }: BlockContext,
): readonly Paragraph[] {
  const [first] = contents;
  if (!first || change === 'deleted') return [];
  return buildContents(contents, frame, starts.take(entryStyleId(first.level)), scribe);
}

/** Word joins two tables that touch into one, so something always stands between them. */
function buildTableBlock(table: Table, before: Before, context: BlockContext): readonly FileChild[] {
  const style = tableStyle(context.layout, table);
  const plan = planTable(table, style, context.frame);
  const built = buildTable(table, style, plan, context.scribe);
  if (table.caption) {
    const captionStyle = tableStyleId(table.style, '表题');
    const caption = buildText(captionStyle, table.caption, table.change, before, context);
    return built ? [caption, built] : [caption];
  }
  if (!built) return [];
  const needsLead = before.afterTable || before.starts.isRequested();
  return needsLead ? [buildSeparator(before.starts.take(SEPARATOR_STYLE_ID)), built] : [built];
}
