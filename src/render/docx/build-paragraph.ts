import { type AlignmentType, Paragraph, TextRun } from 'docx';
import type { Inline, Mark } from '../../document/nodes.js';
import { SEPARATOR_STYLE_ID } from './parts/fixed-styles.js';

/** What a paragraph says beyond its style. */
export type ParagraphOptions = {
  readonly alignment?: (typeof AlignmentType)[keyof typeof AlignmentType];
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
};

/** Quotes, dashes and dots are Chinese here: without the hint Word sets them in the Latin font. */
export const EAST_ASIAN = { hint: 'eastAsia' } as const;

export function buildParagraph(
  style: string,
  inlines: readonly Inline[],
  options: ParagraphOptions = {},
): Paragraph {
  return new Paragraph({ style, children: inlines.map(buildRun), ...options });
}

/** The empty paragraph, a point high, that parts a table from the next table and closes a section behind one. */
export function buildSeparator(options: ParagraphOptions = {}): Paragraph {
  return buildParagraph(SEPARATOR_STYLE_ID, [], options);
}

export function buildRun(inline: Inline): TextRun {
  switch (inline.kind) {
    case 'text':
      return new TextRun({ text: inline.text, font: EAST_ASIAN, ...buildMarks(inline.marks) });
    case 'lineBreak':
      return new TextRun({ break: 1 });
    default:
      return inline satisfies never;
  }
}

function buildMarks(marks: readonly Mark[]): { readonly bold?: true; readonly superScript?: true } {
  return Object.assign({}, ...marks.map(buildMark));
}

function buildMark(mark: Mark): { readonly bold: true } | { readonly superScript: true } {
  switch (mark) {
    case 'bold':
      return { bold: true };
    case 'superscript':
      return { superScript: true };
    default:
      return mark satisfies never;
  }
}
