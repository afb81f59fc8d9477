import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import { isLandscape, type Layout, type Sheet } from '../../document/layout.js';
import { buildSeparator } from './build-paragraph.js';
import { pointsToTwips } from './measures.js';
import type { SheetFrame } from './sheet-frame.js';
import { buildTurnedNumber } from './turned-number.js';
import { paragraphStyleId } from './word-styles.js';
import { EAST_ASIAN } from './write-runs.js';

/** Footers by the side of the sheet: Word calls the odd pages' the default one. */
export type PageNumberFooters = { readonly default: Footer; readonly even: Footer };

/** Where a page number stands along the foot of a bound page. The free space is twips. */
export type NumberPlace = {
  readonly alignment: 'left' | 'right';
  readonly free: number;
};

/**
 * Page numbers after GB/T 9704-2012, 7.5: `— 1 —`, on odd pages at the right with one character left free beside
 * it, on even pages at the left. The free character is an indent and not a space, so that no text is added. A sheet
 * without numbers gets empty footers, or Word would print those of the section before it.
 */
export function buildFooters(sheet: Sheet, frame: SheetFrame, layout: Layout): PageNumberFooters {
  const free = pointsToTwips(layout.页码.空字 * layout.段落样式.页码.字号);
  const build = (alignment: NumberPlace['alignment']) =>
    new Footer({ children: [buildParagraph({ alignment, free }, sheet, frame, layout)] });
  return { default: build('right'), even: build('left') };
}

function buildParagraph(place: NumberPlace, sheet: Sheet, frame: SheetFrame, layout: Layout): Paragraph {
  if (!sheet.页码) return buildSeparator();
  if (isLandscape(sheet)) return buildTurnedNumber(place, frame, layout);
  const { alignment, free } = place;
  return new Paragraph({
    style: paragraphStyleId('页码'),
    alignment: alignment === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
    indent: { [alignment]: free, firstLine: 0 },
    children: [new TextRun({ font: EAST_ASIAN, children: ['— ', PageNumber.CURRENT, ' —'] })],
  });
}
