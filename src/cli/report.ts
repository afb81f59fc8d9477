import type { Diagnostic, Severity } from '../diagnostic.js';
import { formatPoint, type SourcePoint } from '../source.js';
import { formatExcerpt } from './excerpt.js';
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

const severityWords = { error: '错误', warning: '警告', info: '说明' } as const satisfies Record<
  Severity,
  string
>;
const severityColours = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Record<
  Severity,
  TextColour
>;

/**
 * Findings as text, each on a line of its own (`place severity code message`), by file, line and column; those without
 * a place come last. On a terminal the source line with a caret follows. Related places and the hint always do.
 */
export function formatReport(diagnostics: readonly Diagnostic[], context: ReportContext): string {
  return sortByPlace(diagnostics)
    .flatMap((diagnostic) => formatDiagnostic(diagnostic, context))
    .map((line) => `${line}\n`)
    .join('');
}

/** `2 个错误、1 个警告`; empty if nothing was found. */
export function countFindings(diagnostics: readonly Diagnostic[]): string {
  return (['error', 'warning', 'info'] as const)
    .map(
      (severity) =>
        [diagnostics.filter((each) => each.severity === severity).length, severityWords[severity]] as const,
    )
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} 个${word}`)
    .join('、');
}

function formatDiagnostic(diagnostic: Diagnostic, context: ReportContext): readonly string[] {
  const { at, hint, related = [] } = diagnostic;
  return [
    formatHeadline(diagnostic, context),
    ...(at ? excerptOf(at, context) : []),
    ...related.flatMap((place) => [
      `  相关：${formatPoint(place.at)} ${visibleText(place.message)}`,
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

function sortByPlace(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted((a, b) => {
    if (!a.at || !b.at) return Number(!a.at) - Number(!b.at);
    if (a.at.path !== b.at.path) return a.at.path < b.at.path ? -1 : 1;
    return a.at.line - b.at.line || a.at.column - b.at.column;
  });
}
