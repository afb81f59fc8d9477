import { type Layout, toPoints } from '../../../src/document/layout.js';
import type { Box, PdfPage } from '../pdf/pdf-page.js';

const ROUNDING = 1;

/** The type area (版心) of a page, known by its size: the sheets of a layout differ in it. */
export function typeAreaOf(page: PdfPage, layout: Layout): Box {
  const sheet = Object.values(layout.纸张).find(
    ({ 宽, 高 }) => near(toPoints(宽), page.width) && near(toPoints(高), page.height),
  );
  if (!sheet) throw new Error(`no sheet of the layout measures ${page.width} × ${page.height} pt`);
  return {
    left: toPoints(sheet.左),
    bottom: toPoints(sheet.下),
    right: page.width - toPoints(sheet.右),
    top: page.height - toPoints(sheet.上),
  };
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) <= ROUNDING;
}
