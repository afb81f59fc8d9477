import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Layout } from '../../document/layout.js';
import { EAST_ASIAN } from './build-paragraph.js';
import { pointsToTwips } from './measures.js';
import { paragraphStyleId } from './word-styles.js';

/** Footers by the side of the sheet: Word calls the odd pages' the default one. */
export type PageNumberFooters = { readonly default: Footer; readonly even: Footer };

/**
 * Page numbers after GB/T 9704-2012, 7.5: `— 1 —`, on odd pages at the right with one character left free beside
 * it, on even pages at the left. The free character is an indent and not a space, so that no text is added.
 */
export function buildFooters(layout: Layout): PageNumberFooters {
  const free = pointsToTwips(layout.页码.空字 * layout.段落样式.页码.字号);
  return {
    default: buildFooter(AlignmentType.RIGHT, { right: free, firstLine: 0 }),
    even: buildFooter(AlignmentType.LEFT, { left: free, firstLine: 0 }),
  };
}

function buildFooter(
  alignment: typeof AlignmentType.LEFT | typeof AlignmentType.RIGHT,
  indent: { readonly left?: number; readonly right?: number; readonly firstLine: number },
): Footer {
  const number = new TextRun({ font: EAST_ASIAN, children: ['— ', PageNumber.CURRENT, ' —'] });
  const paragraph = new Paragraph({ style: paragraphStyleId('页码'), alignment, indent, children: [number] });
  return new Footer({ children: [paragraph] });
}
