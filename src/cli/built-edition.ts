import type { Diagnostic } from '../diagnostic.js';
import type { CliContext } from './cli-context.js';

/** What became of an edition: all its files were there already, byte for byte; or some were written; or none. */
export type BuildResult = 'built' | 'unchanged' | 'failed';

/** A file that stands in its place. */
export type StandingFile = {
  /** As messages show it. */
  readonly path: string;
  /** Its length. */
  readonly bytes: number;
};

/** What is kept of an edition once its files are written: little, since a run may have thousands. */
export type BuiltEdition = {
  /** Its folder, as messages show it. */
  readonly edition: string;
  readonly result: BuildResult;
  /** What nobody has acknowledged. */
  readonly open: readonly Diagnostic[];
  /** How many findings are known and printed as they are: `check` lists them. */
  readonly known: number;
  readonly outputs: readonly StandingFile[];
};

/** How a run tells what it does; see `build --format`. */
export type BuildReport = {
  /** One more edition, in the order in which they were asked for. */
  readonly tell: (built: BuiltEdition) => void;
  readonly conclude: (all: readonly BuiltEdition[]) => void;
};

export type OpenBuildReport = (context: CliContext) => BuildReport;
