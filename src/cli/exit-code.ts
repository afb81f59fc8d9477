import { type Diagnostic, type DiagnosticFamily, hasErrors } from '../diagnostic.js';

/**
 * 0 done · 1 errors in the figures or words · 2 wrong usage · 3 an input cannot be read · 4 an output failed its
 * self-check · 5 cannot write · 6 an archive is damaged · 7 locked by another run · 70 a bug.
 */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 70;

const exitCodes = {
  SJ: 3,
  MB: 3,
  BS: 3,
  ZT: 3,
  KY: 1,
  SC: 4,
  XR: 5,
  GD: 6,
  SD: 7,
  GZ: 1,
  YF: 2,
  CX: 70,
  KJ: 1,
  DW: 1,
  JG: 1,
  JX: 1,
  WZ: 1,
  GK: 1,
} as const satisfies Record<DiagnosticFamily, ExitCode>;

/** The exit code of a run that reported these: the highest of its errors that nobody acknowledged. */
export function exitCodeOf(diagnostics: readonly Diagnostic[]): ExitCode {
  return diagnostics
    .filter((diagnostic) => hasErrors([diagnostic]))
    .map((diagnostic) => exitCodes[familyOf(diagnostic)])
    .reduce<ExitCode>(highestExitCode, 0);
}

/** With many editions the exit code is the highest. */
export function highestExitCode(a: ExitCode, b: ExitCode): ExitCode {
  return a > b ? a : b;
}

function familyOf(diagnostic: Diagnostic): DiagnosticFamily {
  return diagnostic.code.replace(/\d+$/, '') as DiagnosticFamily;
}
