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

function closeList(at: SourcePoint | undefined): Diagnostic {
  return fault('MB399', '问题太多，从这里起没有列出', { at, hint: '先改正上面的问题，再运行一次' });
}

/** Takes a fault; the work goes on. */
export type Report = (diagnostic: Diagnostic) => void;

/** More faults than anyone reads: a loop that meets another one with each item. */
const MOST_FAULTS = 100;

/**
 * Collects diagnostics in order. One fault inside a loop is met once per item: equal code, place and message are
 * kept once; those beyond the first hundred are left out.
 */
export function collectFaults(): { readonly report: Report; readonly faults: readonly Diagnostic[] } {
  const faults: Diagnostic[] = [];
  const seen = new Set<string>();
  const report = (diagnostic: Diagnostic): void => {
    const { code, at, message } = diagnostic;
    const key = JSON.stringify([code, at?.path, at?.line, at?.column, message]);
    if (seen.has(key) || faults.length > MOST_FAULTS) return;
    seen.add(key);
    faults.push(faults.length < MOST_FAULTS ? diagnostic : closeList(at));
  };
  return { report, faults };
}
