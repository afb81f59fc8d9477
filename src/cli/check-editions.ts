import type { Diagnostic } from '../diagnostic.js';
import { showPath } from '../workspace/workspace.js';
import type { CheckedEdition, FormatFindings } from './checked-edition.js';
import { type CliContext, catchBug } from './cli-context.js';
import { type ExitCode, exitCodeOf, highestExitCode } from './exit-code.js';
import { createProgress } from './progress.js';
import { resolveEditions } from './resolve-editions.js';

/** What is wrong with an edition; `editionFolder` is absolute. */
export type CheckEdition = (editionFolder: string) => readonly Diagnostic[];

/** What the caller typed after `check`. */
export type CheckRequest = {
  readonly editions: readonly string[];
  readonly format: FormatFindings;
  /** A warning that nobody acknowledged fails the run, as an error does. */
  readonly strict: boolean;
};

/** Checks every edition in turn and writes what was found to stdout; an edition named twice is checked once. */
export function checkEditions(context: CliContext, check: CheckEdition, request: CheckRequest): ExitCode {
  const { workspace, stdout, stderr } = context;
  const folders = resolveEditions(workspace, request.editions);
  const progress = createProgress(stderr, folders.length);
  const checked = folders.map((folder): CheckedEdition => {
    const edition = showPath(workspace, folder);
    progress.show(edition, '检查');
    const diagnostics = checkOne(context, check, folder);
    progress.clear();
    progress.advance();
    return { edition, diagnostics };
  });
  stdout.write(request.format(checked, context));
  const found = checked.flatMap(({ diagnostics }) => diagnostics);
  return highestExitCode(exitCodeOf(found), request.strict && found.some(isOpenWarning) ? 1 : 0);
}

function checkOne(context: CliContext, check: CheckEdition, folder: string): readonly Diagnostic[] {
  try {
    return check(folder);
  } catch (error) {
    return [catchBug(context, error)];
  }
}

function isOpenWarning({ severity, acknowledged }: Diagnostic): boolean {
  return severity === 'warning' && acknowledged === undefined;
}
