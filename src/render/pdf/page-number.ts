import type { Page } from 'pdfmake/js/LayoutBuilder.js';
import { bindSheet, isLandscape, type Sheet, toPoints } from '../../document/layout.js';
import { addLine } from './engine/page-lines.js';
import { type Furnisher, setText } from './furnisher.js';

/**
 * Prints the page number (GB/T 9704-2012, 7.5): `— 1 —`, its dash 7 mm below the type area, on odd pages at the right
 * with one character's space, on even pages at the left. On a landscape page it stands where the other pages of the
 * bound volume have it: at the sheet's left edge, turned clockwise.
 */
export function addPageNumber(page: Page, label: string, sheet: Sheet, furnisher: Furnisher): void {
  const { 段落样式, 页码 } = furnisher.layout;
  const style = 段落样式.页码;
  const line = setText(`— ${label} —`, style, furnisher);
  const { 宽, 高, 下, 左, 右 } = bindSheet(sheet);
  const space = 页码.空字 * style.字号;
  const isOdd = Number(label) % 2 === 1;
  const across = isOdd ? toPoints(宽 - 右) - space - line.width : toPoints(左) + space;
  const down = toPoints(高 - 下 + 页码.距版心) - style.行距 / 2;
  if (!isLandscape(sheet)) addLine(page, { set: line, x: across, y: down });
  else addLine(page, { set: line, x: toPoints(高) - down, y: across, turn: 'clockwise' });
}
