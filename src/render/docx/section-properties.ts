import { DocumentGridType, type ISectionPropertiesOptions, PageOrientation } from 'docx';
import type { Layout, Sheet } from '../../document/layout.js';
import { computeGrid } from './document-grid.js';
import { millimetresToTwips, pointsToTwips } from './measures.js';
import type { SheetFrame } from './sheet-frame.js';

/** Nothing stands in the header; Word's own distance. */
const HEADER_DISTANCE = 851;

/** Page size, margins, grid and the place of the page number of a sheet; its first page is 1 if it starts the numbers. */
export function describeSection(
  sheet: Sheet,
  frame: SheetFrame,
  layout: Layout,
  startsNumbers: boolean,
): ISectionPropertiesOptions {
  const { top, bottom, left, right } = frame;
  const grid = computeGrid(sheet, frame, layout.段落样式.正文);
  return {
    page: {
      size: describeSize(frame),
      margin: {
        top,
        bottom,
        left,
        right,
        header: HEADER_DISTANCE,
        footer: footerDistance(sheet, layout),
        gutter: 0,
      },
      ...(startsNumbers && { pageNumbers: { start: 1 } }),
    },
    grid: { type: DocumentGridType.LINES_AND_CHARS, ...grid },
  };
}

/** The docx package turns the sheet itself: it wants the short side as the width. */
function describeSize({ width, height }: SheetFrame) {
  if (width <= height) return { width, height, orientation: PageOrientation.PORTRAIT };
  return { width: height, height: width, orientation: PageOrientation.LANDSCAPE };
}

/**
 * From the sheet's lower edge to the foot of the page number's line, as Word measures it. The dashes stand in the
 * middle of that line, and they are what lies 距版心 below the type area (GB/T 9704-2012, 7.5: 7 mm).
 */
function footerDistance(sheet: Sheet, layout: Layout): number {
  const dashes = millimetresToTwips(sheet.下 - layout.页码.距版心);
  return Math.max(0, dashes - pointsToTwips(layout.段落样式.页码.行距 / 2));
}
