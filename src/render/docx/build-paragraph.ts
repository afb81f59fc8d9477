import { type AlignmentType, type IParagraphOptions, Paragraph } from 'docx';
import type { Change, Inline } from '../../document/nodes.js';
import { SEPARATOR_STYLE_ID } from './parts/fixed-styles.js';
import { type Revise, trackChange } from './revisions.js';
import type { Scribe } from './scribe.js';
import { writeRuns } from './write-runs.js';
import { WrittenXml } from './written-xml.js';

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

/** A paragraph of the story, which may come to carry its sheet; those of cells are written as they are met. */
export function buildParagraph(
  style: string,
  inlines: readonly Inline[],
  scribe: Scribe,
  options: ParagraphOptions = {},
): Paragraph {
  const paragraph = new Paragraph({ style, ...options });
  paragraph.addChildElement(buildRuns(inlines, scribe));
  return paragraph;
}

/** Says that a paragraph came or went with its end: its text has run into the next one's without it. */
export function trackMark(change: Change | undefined, revise: Revise): ParagraphOptions {
  return change ? { run: trackChange(change, revise) } : {};
}

/** The empty paragraph, a point high, that parts a table from the next table and closes a section behind one. */
export function buildSeparator(options: ParagraphOptions = {}): Paragraph {
  return new Paragraph({ style: SEPARATOR_STYLE_ID, children: [], ...options });
}

export function buildRuns(inlines: readonly Inline[], scribe: Scribe): WrittenXml {
  return new WrittenXml('w:r', writeRuns(inlines, scribe));
}
