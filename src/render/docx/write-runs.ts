import { DeletedTextRun, InsertedTextRun, type IRunOptions, TextRun } from 'docx';
import type { Change, Inline, Mark } from '../../document/nodes.js';
import { CONTENT, type Frame, fillFrame, frameNothing, frameText } from './frames.js';
import type { Revision } from './revisions.js';
import type { Scribe } from './scribe.js';
import { escapeText } from './write-xml.js';

/** Quotes, dashes and dots are Chinese here: without the hint Word sets them in the Latin font. */
export const EAST_ASIAN = { hint: 'eastAsia' } as const;

/** How a run looks, whatever its text; with its change, if a correction brought or took it. */
export type RunLook = {
  /** A text without characters is none for the docx package, if it is deleted. */
  readonly kind: Inline['kind'] | 'emptyText';
  readonly marks: readonly Mark[];
  readonly change?: Change;
  readonly revision?: Revision;
};

const LINE_BREAK: RunLook = { kind: 'lineBreak', marks: [] };

export function writeRuns(inlines: readonly Inline[], scribe: Scribe): string {
  let written = '';
  for (const inline of inlines) written += writeRun(inline, scribe);
  return written;
}

function writeRun(inline: Inline, { revise, run }: Scribe): string {
  const { change } = inline;
  const look = describeLook(inline);
  const frame = run(change ? { ...look, change, revision: revise() } : look);
  return fillFrame(frame, inline.kind === 'text' ? escapeText(inline.text) : '');
}

function describeLook(inline: Inline): RunLook {
  if (inline.kind === 'lineBreak') return LINE_BREAK;
  return { kind: inline.text === '' ? 'emptyText' : 'text', marks: inline.marks };
}

export function frameRun(look: RunLook): Frame {
  const run = makeRun(look);
  return look.kind === 'text' ? frameText(run) : frameNothing(run);
}

function makeRun({ change, kind, marks, revision }: RunLook) {
  const options = describeRun(kind, marks);
  if (!revision) return new TextRun(options);
  const Run = change === 'deleted' ? DeletedTextRun : InsertedTextRun;
  return new Run({ ...options, ...revision });
}

function describeRun(kind: RunLook['kind'], marks: readonly Mark[]): IRunOptions {
  switch (kind) {
    case 'text':
      return { text: CONTENT, font: EAST_ASIAN, ...describeMarks(marks) };
    case 'emptyText':
      return { text: '', font: EAST_ASIAN, ...describeMarks(marks) };
    case 'lineBreak':
      return { break: 1 };
    default:
      return kind satisfies never;
  }
}

function describeMarks(marks: readonly Mark[]): { readonly bold?: true; readonly superScript?: true } {
  return Object.assign({}, ...marks.map(describeMark));
}

function describeMark(mark: Mark): { readonly bold: true } | { readonly superScript: true } {
  switch (mark) {
    case 'bold':
      return { bold: true };
    case 'superscript':
      return { superScript: true };
    default:
      return mark satisfies never;
  }
}
