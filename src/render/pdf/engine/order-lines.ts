import type { Page } from 'pdfmake/js/LayoutBuilder.js';
import { linesOf } from './page-lines.js';
import type { PlacedLine } from './placed-line.js';

/**
 * The lines of a page in reading order. Cells are placed part by part; here the lines of leaves change places among
 * themselves so that leaves follow each other as in the document. Furniture stays where it was.
 */
export function orderLines(page: Page): readonly PlacedLine[] {
  const lines = linesOf(page);
  const ordered = lines.filter(isLeaf).toSorted((one, other) => one.leaf - other.leaf);
  let next = 0;
  return lines.map((line) => {
    if (!isLeaf(line)) return line;
    next += 1;
    return ordered[next - 1] ?? line;
  });
}

function isLeaf(line: PlacedLine): line is PlacedLine & { readonly leaf: number } {
  return line.leaf !== undefined && !line.repeated;
}
