import { headingStyle, type Layout, type TableStyle, type TextStyle } from './layout.js';
import type { Table } from './nodes.js';
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
