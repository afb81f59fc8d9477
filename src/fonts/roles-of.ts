import type { Layout } from '../document/layout.js';

/** The font roles that a layout names, each once. */
export function rolesOf(layout: Layout): ReadonlySet<string> {
  const tableStyles = Object.values(layout.表格样式).flatMap(({ 表题, 单位行, 表头, 表文 }) => [
    表题,
    单位行,
    表头,
    表文,
  ]);
  return new Set([...Object.values(layout.段落样式), ...tableStyles].map((style) => style.字体));
}
