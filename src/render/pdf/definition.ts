import { headingStyle, type Layout, type Sheet, toPoints } from '../../document/layout.js';
import { paragraphStyle } from '../../document/leaf-style.js';
import type { Block, Document, Heading, Section } from '../../document/nodes.js';
import { textOf } from '../../document/walk.js';
import type { OpenFonts } from '../../fonts/open-fonts.js';
import { defineTable } from './define-table.js';
import { type Builder, defineText } from './define-text.js';
import type { FlowNode, TextNode } from './engine/flow-nodes.js';
import { definePageNumber } from './page-number.js';

/** What pdfmake is given: one section a stretch of pages on the same sheet. */
export type Definition = { readonly stack: readonly SectionNode[] };

export type SectionNode = {
  readonly section: { readonly stack: readonly FlowNode[] };
  readonly pageSize: { readonly width: number; readonly height: number };
  readonly pageMargins: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  readonly footer: (page: number) => object;
};

/** A fresh definition; pdfmake writes into it, so it serves once. */
export function defineDocument(document: Document, layout: Layout, fonts: OpenFonts): Definition {
  let leaf = 0;
  const builder: Builder = { layout, fonts, nextLeaf: () => leaf++ };
  const stack: SectionNode[] = [];
  for (const { sheet, sections } of groupBySheet(document.sections)) {
    const blocks = sections.flatMap((section) => section.blocks);
    const { 宽, 左, 右 } = requireSheet(layout, sheet);
    const width = toPoints(宽 - 左 - 右);
    const nodes = blocks.flatMap((block) => defineBlock(builder, block, width));
    if (nodes.some((node) => !('pageBreakHere' in node)))
      stack.push({ section: { stack: nodes }, ...describeSheet(builder, requireSheet(layout, sheet)) });
  }
  return { stack };
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

function describeSheet({ layout, fonts }: Builder, sheet: Sheet): Omit<SectionNode, 'section'> {
  const { 宽, 高, 上, 下, 左, 右 } = sheet;
  return {
    pageSize: { width: toPoints(宽), height: toPoints(高) },
    pageMargins: { left: toPoints(左), top: toPoints(上), right: toPoints(右), bottom: toPoints(下) },
    footer: (page) => definePageNumber(page, layout, fonts, sheet),
  };
}

function defineBlock(builder: Builder, block: Block, width: number): readonly FlowNode[] {
  const { layout } = builder;
  switch (block.kind) {
    case 'heading':
      return [defineHeading(builder, block)];
    case 'paragraph':
      return [defineText(builder, block.inlines, paragraphStyle(layout, block.style))];
    case 'list':
      return block.items.map((item) => defineText(builder, item.inlines, layout.段落样式.正文));
    case 'table':
      return defineTable(builder, block, width);
    case 'pageBreak':
      return [{ stack: [], pageBreakHere: true }];
    default:
      return block satisfies never;
  }
}

function defineHeading(builder: Builder, heading: Heading): TextNode {
  const node = defineText(builder, heading.inlines, headingStyle(builder.layout, heading.level));
  const title = textOf(heading.inlines).replace(/\s+/g, ' ').trim();
  return { ...node, keepWithNext: true, bookmark: { level: heading.level, title } };
}
