import { headingStyle, type Layout, type TableStyle, type TextStyle } from './layout.js';
import type { ContentsLevel, Table } from './nodes.js';
import type { Leaf } from './walk.js';

/** The text style in which a layout sets a leaf. */
export function leafStyle(leaf: Leaf, layout: Layout): TextStyle {
  const { block } = leaf;
  switch (block.kind) {
    case 'heading':
      return headingStyle(layout, block.level);
    case 'paragraph':
      return paragraphStyle(layout, block.style);
    case 'list':
    case 'pageBreak':
    case 'contents':
      return layout.段落样式.正文;
    case 'table':
      return tablePartStyle(tableStyle(layout, block), leaf.part);
    default:
      return block satisfies never;
  }
}

/** The paragraph style of a name; the composer has checked that it exists. */
export function paragraphStyle(layout: Layout, name: string): TextStyle {
  return requireStyle(layout.段落样式, name);
}

const CONTENTS_STYLES: Readonly<Record<ContentsLevel, string>> = {
  1: '目录一级',
  2: '目录二级',
  3: '目录三级',
  4: '目录四级',
};

/** How much further in than the level above an entry stands, in characters, where the layout does not say. */
const CONTENTS_STEP = 2;

/**
 * The style of an entry of the contents. 首行缩进 indents all its lines, and 对齐 says nothing: an entry starts at the
 * left and its page number ends at the right. A layout without such a style sets the entry as body text.
 */
export function contentsStyle(layout: Layout, level: ContentsLevel): TextStyle {
  const own = layout.段落样式[CONTENTS_STYLES[level]];
  return own ?? { ...layout.段落样式.正文, 首行缩进: CONTENTS_STEP * (level - 1) };
}

/** The style of a table; the composer has checked that it exists. */
export function tableStyle(layout: Layout, table: Table): TableStyle {
  return requireStyle(layout.表格样式, table.style);
}

function tablePartStyle(style: TableStyle, part: Leaf['part']): TextStyle {
  switch (part) {
    case 'caption':
      return style.表题;
    case 'unit':
      return style.单位行;
    case 'head':
      return style.表头;
    case 'body':
    case 'whole':
      return style.表文;
    default:
      return part satisfies never;
  }
}

function requireStyle<T>(styles: Readonly<Record<string, T>>, name: string): T {
  const style = styles[name];
  if (!style) throw new Error(`the composer let an unknown style pass: ${name}`);
  return style;
}
