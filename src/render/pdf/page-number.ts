import { type Layout, type Sheet, toPoints } from '../../document/layout.js';
import type { OpenFonts } from '../../fonts/open-fonts.js';
import { segmentText } from '../../fonts/segment-text.js';

/**
 * The page number (GB/T 9704-2012, 7.5): `— 1 —`, its dash 7 mm below the type area, on odd pages at the right with
 * one character's space, on even pages at the left.
 */
export function definePageNumber(page: number, layout: Layout, fonts: OpenFonts, sheet: Sheet): object {
  const style = layout.段落样式.页码;
  const space = layout.页码.空字 * style.字号;
  const odd = page % 2 === 1;
  return {
    text: segmentText(`— ${page} —`, style.字体, style.加粗, fonts).map(({ text, role }) => ({
      text,
      font: role,
    })),
    fontSize: style.字号,
    linePitch: style.行距,
    alignment: odd ? 'right' : 'left',
    margin: [
      toPoints(sheet.左) + (odd ? 0 : space),
      toPoints(layout.页码.距版心) - style.行距 / 2,
      toPoints(sheet.右) + (odd ? space : 0),
      0,
    ],
  };
}
