import type { Diagnostic } from '../diagnostic.js';
import { readSourceText } from '../workspace/read-source-text.js';
import type { Workspace } from '../workspace/workspace.js';
import { describeBug } from './describe-bug.js';
import { formatReport } from './report.js';
import type { Terminal } from './terminal.js';

/** What every command gets. Results go to `stdout`, progress and findings to `stderr`. */
export type CliContext = {
  readonly workspace: Workspace;
  readonly stdout: Terminal;
  readonly stderr: Terminal;
  /** The environment's SOURCE_DATE_EPOCH as it is set; see `readSourceDateEpoch`. */
  readonly sourceDateEpoch: string | undefined;
  /** The environment's GONGKAI_ARCHIVE as it is set; see `findArchiveFolder`. */
  readonly archiveFolder: string | undefined;
  /** Where the build cache is, absolute; undefined where there is none. */
  readonly cacheFolder: string | undefined;
  /** Show the stack of an unexpected exception. */
  readonly debug: boolean;
};

/** Writes findings to `stderr`; `subject` stands before those that have no place of their own. */
export function reportFindings(context: CliContext, diagnostics: readonly Diagnostic[], subject = ''): void {
  const { stderr, workspace } = context;
  const readSource = (path: string) => readSourceText(workspace, path);
  stderr.write(formatReport(diagnostics, { subject, terminal: stderr, readSource }));
}

/** The finding for an unexpected exception, not yet reported; its stack is written at once if it is wanted. */
export function catchBug(context: CliContext, error: unknown): Diagnostic {
  if (context.debug && error instanceof Error) context.stderr.write(`${error.stack}\n`);
  return describeBug(error);
}
