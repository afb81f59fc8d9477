import type { Layout } from '../document/layout.js';

/** The new layout, with what the old one alone has: a redline shows old pieces, in styles that may be gone. */
export function mergeLayouts(old: Layout, now: Layout): Layout {
  return {
    ...now,
    纸张: { ...old.纸张, ...now.纸张 },
    段落样式: { ...old.段落样式, ...now.段落样式 },
    表格样式: { ...old.表格样式, ...now.表格样式 },
  };
}
