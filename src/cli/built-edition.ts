import type { Diagnostic } from '../diagnostic.js';
import type { CliContext } from './cli-context.js';
import type { FindingCounts } from './count-findings.js';

/** What became of an edition: all its files were there already, byte for byte; or some were written; or none. */
export type BuildResult = 'built' | 'unchanged' | 'failed';

/** A file that stands in its place. */
export type StandingFile = {
  /** As messages show it. */
  readonly path: string;
  /** Its length. */
  readonly bytes: number;
};

/** An edition whose files are written. */
export type BuiltEdition = {
  /** Its folder, as messages show it. */
  readonly edition: string;
  readonly result: BuildResult;
  /** What nobody has acknowledged; what is known and printed as it is, `check` lists. */
  readonly open: readonly Diagnostic[];
  readonly counts: FindingCounts;
  readonly outputs: readonly StandingFile[];
};

/** What a run remembers of it until its end: no findings, since a run may have thousands of editions. */
export type EditionSummary = Pick<BuiltEdition, 'edition' | 'result' | 'counts'> & {
  /** How many files stand in their places. */
  readonly files: number;
};

/** How a run tells what it does; see `build --format`. */
export type BuildReport = {
  /** One more edition, in the order in which they were asked for. */
  readonly tell: (built: BuiltEdition) => void;
  readonly conclude: (all: readonly EditionSummary[]) => void;
};

export type OpenBuildReport = (context: CliContext) => BuildReport;
