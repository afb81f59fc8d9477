import type { Page } from 'pdfmake/js/LayoutBuilder.js';
import type { PlacedLine } from './placed-line.js';
import type { SetLine } from './set-line.js';

/** The lines of a laid-out page in the order in which they were placed. */
export function linesOf(page: Page): readonly PlacedLine[] {
  return page.items.filter(({ type }) => type === 'line').map(({ item }) => item as PlacedLine);
}

export function addLine(page: Page, line: PlacedLine): void {
  page.items.push({ type: 'line', item: line });
}

/** Sets a line of a page anew. */
export function resetLine(page: Page, line: PlacedLine, set: SetLine): void {
  const index = page.items.findIndex(({ item }) => item === line);
  page.items[index] = { type: 'line', item: { ...line, set } };
}
