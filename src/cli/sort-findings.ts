import type { Diagnostic } from '../diagnostic.js';

/** By file, line and column, those without a place after the others; what is acknowledged comes last of all. */
export function sortFindings(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) =>
      Number(a.acknowledged !== undefined) - Number(b.acknowledged !== undefined) || comparePlaces(a, b),
  );
}

function comparePlaces({ at: a }: Diagnostic, { at: b }: Diagnostic): number {
  if (!a || !b) return Number(!a) - Number(!b);
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
