import type { Diagnostic, Severity } from '../diagnostic.js';
import { formatPoint, type SourcePoint } from '../source.js';
import { severityWords } from './count-findings.js';
import { formatExcerpt } from './excerpt.js';
import { sortFindings } from './sort-findings.js';
import { paint, type Terminal, type TextColour } from './terminal.js';
import { visibleText } from './visible-text.js';

/** What a report needs beside the findings. */
export type ReportContext = {
  /** What stands before a finding that has no place of its own, e.g. the edition's folder; may be empty. */
  readonly subject: string;
  readonly terminal: Pick<Terminal, 'interactive' | 'colour' | 'width'>;
  /** The text of a file by its path in a place, for excerpts. */
  readonly readSource: (path: string) => string | undefined;
};

const severityColours = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Record<
  Severity,
  TextColour
>;

/**
 * Findings as text, each on a line of its own (`place severity code message`), by file, line and column; those without
 * a place come last. On a terminal the source line with a caret follows. Related places and the hint always do. What
 * is acknowledged needs no more than its line, which ends with the reason: it stands after all others.
 */
export function formatReport(diagnostics: readonly Diagnostic[], context: ReportContext): string {
  return sortFindings(diagnostics)
    .flatMap((diagnostic) => formatDiagnostic(diagnostic, context))
    .map((line) => `${line}\n`)
    .join('');
}

function formatDiagnostic(diagnostic: Diagnostic, context: ReportContext): readonly string[] {
  const { at, hint, related = [], acknowledged } = diagnostic;
  const headline = formatHeadline(diagnostic, context);
  if (acknowledged !== undefined) return [`${headline}（已知：${visibleText(acknowledged)}）`];
  return [
    headline,
    ...(at ? excerptOf(at, context) : []),
    ...related.flatMap((place) => [
      `  相关：${visibleText(`${formatPoint(place.at)} ${place.message}`)}`,
      ...excerptOf(place.at, context),
    ]),
    ...(hint === undefined ? [] : [`  建议：${visibleText(hint)}`]),
  ];
}

function formatHeadline(diagnostic: Diagnostic, context: ReportContext): string {
  const { severity, code, message, at, dataPath } = diagnostic;
  const { colour } = context.terminal;
  const place = at ? formatPoint(at) : [context.subject, dataPath].filter(Boolean).join(' ');
  const words = [
    paint(visibleText(place), 'bold', colour && place !== ''),
    paint(severityWords[severity], severityColours[severity], colour),
    paint(code, 'dim', colour),
    visibleText(message),
  ];
  return words.filter((word) => word !== '').join(' ');
}

function excerptOf(at: SourcePoint, context: ReportContext): readonly string[] {
  const { interactive, colour, width } = context.terminal;
  if (!interactive && !colour) return [];
  const text = context.readSource(at.path);
  return text === undefined ? [] : formatExcerpt(text, at, width());
}
