import type { Diagnostic, Severity } from '../diagnostic.js';

export const severityWords = { error: '错误', warning: '警告', info: '说明' } as const satisfies Record<
  Severity,
  string
>;

const severities = Object.keys(severityWords) as readonly Severity[];

/** `错误 1、警告 2、说明 0；另有已知 3 处`: what is acknowledged counts apart. */
export function countFindings(diagnostics: readonly Diagnostic[]): string {
  const open = diagnostics.filter(({ acknowledged }) => acknowledged === undefined);
  const counts = severities.map(
    (severity) => `${severityWords[severity]} ${open.filter((each) => each.severity === severity).length}`,
  );
  const known = countAcknowledged(diagnostics);
  return known === 0 ? counts.join('、') : `${counts.join('、')}；另有已知 ${known} 处`;
}

/** How many findings are known and printed as they are. */
export function countAcknowledged(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.filter(({ acknowledged }) => acknowledged !== undefined).length;
}
