import {
  type AlignmentType,
  DeletedTextRun,
  InsertedTextRun,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  TextRun,
} from 'docx';
import type { Change, Inline, Mark } from '../../document/nodes.js';
import { SEPARATOR_STYLE_ID } from './parts/fixed-styles.js';
import { type Revise, trackChange } from './revisions.js';

/** What a paragraph says beyond its style. */
export type ParagraphOptions = {
  readonly alignment?: (typeof AlignmentType)[keyof typeof AlignmentType];
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
  /** The number and style of a change of these properties, and what they were. */
  readonly revision?: NonNullable<IParagraphOptions['revision']>;
  /** What is said of the paragraph's mark. */
  readonly run?: NonNullable<IParagraphOptions['run']>;
};

/** Quotes, dashes and dots are Chinese here: without the hint Word sets them in the Latin font. */
export const EAST_ASIAN = { hint: 'eastAsia' } as const;

export function buildParagraph(
  style: string,
  inlines: readonly Inline[],
  revise: Revise,
  options: ParagraphOptions = {},
): Paragraph {
  return new Paragraph({ style, children: buildRuns(inlines, revise), ...options });
}

/** Says that a paragraph came or went with its end: its text has run into the next one's without it. */
export function trackMark(change: Change | undefined, revise: Revise): ParagraphOptions {
  return change ? { run: trackChange(change, revise) } : {};
}

/** The empty paragraph, a point high, that parts a table from the next table and closes a section behind one. */
export function buildSeparator(options: ParagraphOptions = {}): Paragraph {
  return new Paragraph({ style: SEPARATOR_STYLE_ID, children: [], ...options });
}

/** A run of text, or one that a correction brought or took. */
export type BuiltRun = TextRun | InsertedTextRun | DeletedTextRun;

export function buildRuns(inlines: readonly Inline[], revise: Revise): readonly BuiltRun[] {
  return inlines.map((inline) => buildRun(inline, revise));
}

function buildRun(inline: Inline, revise: Revise): BuiltRun {
  const run = describeRun(inline);
  switch (inline.change) {
    case undefined:
      return new TextRun(run);
    case 'inserted':
      return new InsertedTextRun({ ...run, ...revise() });
    case 'deleted':
      return new DeletedTextRun({ ...run, ...revise() });
    default:
      return inline.change satisfies never;
  }
}

function describeRun(inline: Inline): IRunOptions {
  switch (inline.kind) {
    case 'text':
      return { text: inline.text, font: EAST_ASIAN, ...buildMarks(inline.marks) };
    case 'lineBreak':
      return { break: 1 };
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
