import type { LocalColumn } from '../local-columns.js';

/** A cell of a heading. */
export type HeadCell = { readonly 名称: string; readonly 跨列: number; readonly 跨行: number };

/** The heading of nested columns, row by row: a group stands above its columns, a single column reaches to the foot. */
export function layHeadRows(columns: readonly LocalColumn[]): readonly (readonly HeadCell[])[] {
  const depth = depthOf(columns);
  return Array.from({ length: depth }, (_, level) => cellsAt(columns, level, depth));
}

function cellsAt(columns: readonly LocalColumn[], level: number, depth: number): readonly HeadCell[] {
  return columns.flatMap(({ 名称, 子列 }) => {
    if (level > 0) return 子列 ? cellsAt(子列, level - 1, depth - 1) : [];
    return [{ 名称, 跨列: 子列 ? widthOf(子列) : 1, 跨行: 子列 ? 1 : depth }];
  });
}

function widthOf(columns: readonly LocalColumn[]): number {
  return columns.reduce((width, { 子列 }) => width + (子列 ? widthOf(子列) : 1), 0);
}

function depthOf(columns: readonly LocalColumn[]): number {
  return Math.max(0, ...columns.map(({ 子列 }) => 1 + (子列 ? depthOf(子列) : 0)));
}
