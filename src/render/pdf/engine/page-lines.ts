import type { Page } from 'pdfmake/js/LayoutBuilder.js';
import type { PlacedLine } from './placed-line.js';

/** The lines of a laid-out page in the order in which they were placed. */
export function linesOf(page: Page): readonly PlacedLine[] {
  return page.items.flatMap(({ type, item }) => (type === 'line' ? [item as PlacedLine] : []));
}

/** Adds a line whose upper left corner (of a turned one: upper right) is given in points from the page's. */
export function addLine(page: Page, line: PlacedLine, x: number, y: number): void {
  page.items.push({ type: 'line', item: Object.assign(line, { x, y }) });
}
