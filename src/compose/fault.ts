import type { Diagnostic, Severity } from '../diagnostic.js';
import type { SourcePoint } from '../source.js';
import type { ComposeCode } from './codes.js';

type Details = {
  readonly severity?: Severity;
  readonly at?: SourcePoint | undefined;
  readonly hint?: string | undefined;
  readonly dataPath?: string | undefined;
  readonly related?: Diagnostic['related'] | undefined;
};

/** A diagnostic of this phase; details that are undefined are left out, as `Diagnostic` wants it. */
export function fault(code: ComposeCode, message: string, details: Details = {}): Diagnostic {
  const { severity = 'error', at, dataPath, hint, related } = details;
  return {
    severity,
    code,
    message,
    ...(at && { at }),
    ...(dataPath !== undefined && { dataPath }),
    ...(hint !== undefined && { hint }),
    ...(related && { related }),
  };
}

/** Takes a fault; the work goes on. */
export type Report = (diagnostic: Diagnostic) => void;

/**
 * Collects diagnostics in order. One fault inside a loop is met once per item: equal code, place and message are
 * kept once.
 */
export function collectFaults(): { readonly report: Report; readonly faults: readonly Diagnostic[] } {
  const faults: Diagnostic[] = [];
  const seen = new Set<string>();
  const report = (diagnostic: Diagnostic): void => {
    const { code, at, message } = diagnostic;
    const key = JSON.stringify([code, at?.path, at?.line, at?.column, message]);
    if (!seen.has(key)) faults.push(diagnostic);
    seen.add(key);
  };
  return { report, faults };
}
