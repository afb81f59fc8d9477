import { readFileSync } from 'node:fs';

/** What both stock programs read of the dumped document: the file named on the command line. */
export function readDump() {
  return JSON.parse(readFileSync(process.argv[2], 'utf8'));
}

const HEADINGS = ['标题', '一级标题', '二级标题', '三级标题', '四级标题'];

/** The style of a block that is no table. */
export function styleOf({ kind, level, style }, { 段落样式 }) {
  return 段落样式[kind === 'heading' ? HEADINGS[level] : (style ?? '正文')];
}

/** Headings, paragraphs and items of lists, all as paragraphs. */
export function paragraphsOf(block) {
  return block.kind === 'list' ? block.items.map((item) => ({ kind: 'paragraph', ...item })) : [block];
}

/** The columns that a row's cells start in; cells that reach down from rows above take theirs. */
export function placeRows(rows, width) {
  const taken = rows.map(() => new Set());
  return rows.map(({ cells }, row) => {
    let column = 0;
    return cells.map((cell) => {
      while (taken[row].has(column)) column += 1;
      const placed = { cell, column };
      for (let down = 0; down < cell.rowSpan; down += 1) {
        for (let right = 0; right < cell.colSpan; right += 1) taken[row + down]?.add(column + right);
      }
      if (column >= width) throw new Error('a row is too wide');
      return placed;
    });
  });
}
