import type { Diagnostic } from '../diagnostic.js';
import { showPath } from '../workspace/workspace.js';
import type { OpenCheckReport } from './checked-edition.js';
import { type CliContext, catchBug } from './cli-context.js';
import { type ExitCode, exitCodeOf, highestExitCode } from './exit-code.js';
import { createProgress } from './progress.js';
import { resolveEditions } from './resolve-editions.js';

/** What is wrong with an edition; `editionFolder` is absolute. */
export type CheckEdition = (editionFolder: string) => readonly Diagnostic[];

/** What the caller typed after `check`. */
export type CheckRequest = {
  readonly editions: readonly string[];
  readonly openReport: OpenCheckReport;
  /** A warning that nobody acknowledged fails the run, as an error does. */
  readonly strict: boolean;
};

/** Checks every edition in turn and writes what was found to stdout; an edition named twice is checked once. */
export function checkEditions(context: CliContext, check: CheckEdition, request: CheckRequest): ExitCode {
  const { workspace, stderr } = context;
  const folders = resolveEditions(workspace, request.editions);
  const progress = createProgress(stderr, folders.length);
  const report = request.openReport(context);
  let exitCode: ExitCode = 0;
  for (const folder of folders) {
    const edition = showPath(workspace, folder);
    progress.show(edition, '检查');
    const diagnostics = checkOne(context, check, folder);
    progress.clear();
    report.tell({ edition, diagnostics });
    progress.advance();
    exitCode = highestExitCode(exitCode, judge(diagnostics, request.strict));
  }
  report.conclude();
  return exitCode;
}

function checkOne(context: CliContext, check: CheckEdition, folder: string): readonly Diagnostic[] {
  try {
    return check(folder);
  } catch (error) {
    return [catchBug(context, error)];
  }
}

function judge(diagnostics: readonly Diagnostic[], strict: boolean): ExitCode {
  return highestExitCode(exitCodeOf(diagnostics), strict && diagnostics.some(isOpenWarning) ? 1 : 0);
}

function isOpenWarning({ severity, acknowledged }: Diagnostic): boolean {
  return severity === 'warning' && acknowledged === undefined;
}
