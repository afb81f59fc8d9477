import type { Diagnostic, Severity } from '../diagnostic.js';

export const severityWords = { error: '错误', warning: '警告', info: '说明' } as const satisfies Record<
  Severity,
  string
>;

const severities = Object.keys(severityWords) as readonly Severity[];

/** How many findings there are of each severity; what is acknowledged counts apart, as `known`. */
export type FindingCounts = Readonly<Record<Severity | 'known', number>>;

export const noFindings: FindingCounts = { error: 0, warning: 0, info: 0, known: 0 };

export function countFindings(diagnostics: readonly Diagnostic[]): FindingCounts {
  const counts: Record<Severity | 'known', number> = { ...noFindings };
  for (const { severity, acknowledged } of diagnostics) {
    counts[acknowledged === undefined ? severity : 'known'] += 1;
  }
  return counts;
}

export function addCounts(a: FindingCounts, b: FindingCounts): FindingCounts {
  return {
    error: a.error + b.error,
    warning: a.warning + b.warning,
    info: a.info + b.info,
    known: a.known + b.known,
  };
}

/** `错误 1、警告 2、说明 0；另有已知 3 处`. */
export function describeCounts(counts: FindingCounts): string {
  const open = severities.map((severity) => `${severityWords[severity]} ${counts[severity]}`).join('、');
  return counts.known === 0 ? open : `${open}；另有已知 ${counts.known} 处`;
}

/** Whether there is anything that nobody has acknowledged. */
export function hasOpenFindings({ error, warning, info }: FindingCounts): boolean {
  return error + warning + info > 0;
}
