import type { Diagnostic } from '../diagnostic.js';
import type { CliContext } from './cli-context.js';

/** An edition, as messages name it, and what was found in it. */
export type CheckedEdition = { readonly edition: string; readonly diagnostics: readonly Diagnostic[] };

/** How `check` writes what it finds to `stdout`; see `check --format`. */
export type CheckReport = {
  /** One more edition, in the order in which they were asked for. */
  readonly tell: (checked: CheckedEdition) => void;
  readonly conclude: () => void;
};

export type OpenCheckReport = (context: Pick<CliContext, 'workspace' | 'stdout'>) => CheckReport;
