import type { Diagnostic } from '../diagnostic.js';
import type { CliContext } from './cli-context.js';

/** An edition, as messages name it, and what was found in it. */
export type CheckedEdition = { readonly edition: string; readonly diagnostics: readonly Diagnostic[] };

/** How `check` writes what it found, as the whole of its output. */
export type FormatFindings = (
  editions: readonly CheckedEdition[],
  context: Pick<CliContext, 'workspace' | 'stdout'>,
) => string;
