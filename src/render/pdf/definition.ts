import { viewInlines } from '../../document/change-views.js';
import { type ContentsEntry, listContentsEntries } from '../../document/contents.js';
import { headingStyle, type Layout, type Sheet, toPoints } from '../../document/layout.js';
import { paragraphStyle } from '../../document/leaf-style.js';
import type { Block, Document, Heading, Section } from '../../document/nodes.js';
import { textOf } from '../../document/walk.js';
import type { OpenFonts } from '../../fonts/open-fonts.js';
import { defineContents } from './define-contents.js';
import { defineTable } from './define-table.js';
import { type Builder, defineText } from './define-text.js';
import type { FlowNode, TextNode } from './engine/flow-nodes.js';
import type { FlowStack } from './engine/page-builder.js';

/** What pdfmake is given: one section a stretch of pages on the same sheet. */
export type Definition = { readonly stack: readonly SectionNode[] };

export type SectionNode = {
  readonly section: FlowStack;
  readonly pageSize: { readonly width: number; readonly height: number };
  readonly pageMargins: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  /** pdfmake asks every page of the section for its footer; we answer with none, and know the page's sheet. */
  readonly footer: (page: number) => void;
};

/** Is told the sheet of a page, by the page's index, when all pages are laid out. */
type TakeSheet = (page: number, sheet: Sheet) => void;

/** A fresh definition; pdfmake writes into it, so it serves once. A sheet without anything on it makes no page. */
export function defineDocument(
  document: Document,
  layout: Layout,
  fonts: OpenFonts,
  takeSheet: TakeSheet,
): Definition {
  let leaf = 0;
  const builder: Builder = { layout, fonts, nextLeaf: () => leaf++ };
  const entries = listContentsEntries(document);
  const sections = groupBySheet(document.sections).map((group): SectionNode => {
    const sheet = requireSheet(layout, group.sheet);
    const flow = group.sections
      .flatMap((section) => section.blocks)
      .flatMap((block) => defineBlock(builder, block, sheet, entries));
    return { section: { stack: [], flow }, ...describeSheet(sheet, takeSheet) };
  });
  const filled = sections.filter(({ section }) => section.flow.some((node) => !('pageBreakHere' in node)));
  // A file has a page, even if there is nothing to print on it.
  return { stack: filled.length > 0 ? filled : sections.slice(0, 1) };
}

/** Sections that follow each other on the same sheet share their pages. */
function groupBySheet(
  sections: readonly Section[],
): readonly { readonly sheet: string; readonly sections: Section[] }[] {
  const groups: { sheet: string; sections: Section[] }[] = [];
  for (const section of sections) {
    const last = groups[groups.length - 1];
    if (last?.sheet === section.sheet) last.sections.push(section);
    else groups.push({ sheet: section.sheet, sections: [section] });
  }
  return groups;
}

function requireSheet(layout: Layout, name: string): Sheet {
  const sheet = layout.纸张[name];
  if (!sheet) throw new Error(`the composer let an unknown sheet pass: ${name}`);
  return sheet;
}

function describeSheet(sheet: Sheet, takeSheet: TakeSheet): Omit<SectionNode, 'section'> {
  const { 宽, 高, 上, 下, 左, 右 } = sheet;
  return {
    pageSize: { width: toPoints(宽), height: toPoints(高) },
    pageMargins: { left: toPoints(左), top: toPoints(上), right: toPoints(右), bottom: toPoints(下) },
    footer: (page) => takeSheet(page - 1, sheet),
  };
}

function defineBlock(
  builder: Builder,
  block: Block,
  sheet: Sheet,
  entries: readonly ContentsEntry[],
): readonly FlowNode[] {
  const { layout } = builder;
  switch (block.kind) {
    case 'heading':
      return [defineHeading(builder, block)];
    case 'paragraph':
      return [defineText(builder, block.inlines, paragraphStyle(layout, block.style))];
    case 'list':
      return block.items.map((item) => defineText(builder, item.inlines, layout.段落样式.正文));
    case 'table':
      return defineTable(builder, block, toPoints(sheet.宽 - sheet.左 - sheet.右));
    case 'pageBreak':
      return [{ pageBreakHere: true }];
    case 'contents':
      return block.change === 'deleted' ? [] : defineContents(builder, entries);
    default:
      return block satisfies never;
  }
}

function defineHeading(builder: Builder, heading: Heading): TextNode {
  const node = defineText(builder, heading.inlines, headingStyle(builder.layout, heading.level));
  const title = textOf(viewInlines(heading.inlines, 'accepted')).replace(/\s+/g, ' ').trim();
  const isGone = heading.change === 'deleted';
  return { ...node, keepWithNext: true, ...(!isGone && { bookmark: { level: heading.level, title } }) };
}
