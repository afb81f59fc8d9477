import type { Page } from 'pdfmake/js/LayoutBuilder.js';
import { isLandscape, type Sheet } from '../../document/layout.js';
import { linesOf } from './engine/page-lines.js';
import type { Rule } from './engine/pages.js';

/** How far a bar stands from the type area, and how thick it is, in points. */
const DISTANCE = 9;
const THICKNESS = 1.5;

/**
 * Draws a bar in the outer margin beside each line that a correction changed, so that no change is overlooked on a page full
 * of figures. The outer margin is where the page number stands: at the right of odd pages, at the left of even ones; on a
 * landscape sheet the number has the left margin for itself.
 */
export function addChangeBars(page: Page, label: string, sheet: Sheet): void {
  const { pageMargins, pageSize } = page;
  const atLeft = Number(label) % 2 === 0 && label !== '' && !isLandscape(sheet);
  const x = atLeft ? pageMargins.left - DISTANCE : pageSize.width - pageMargins.right + DISTANCE;
  for (const { set, y } of linesOf(page)) {
    if (!set.parts.some(({ stretch }) => stretch?.change !== undefined)) continue;
    const bar: Rule = { kind: 'rule', x1: x, y1: y, x2: x, y2: y + set.height, width: THICKNESS };
    page.items.push({ type: 'vector', item: bar });
  }
}
