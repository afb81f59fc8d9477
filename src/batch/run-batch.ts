import { availableParallelism } from 'node:os';
import { type BuildRequest, buildEditions } from '../cli/build-editions.js';
import type { OpenBuildReport } from '../cli/built-edition.js';
import { type BuildChoice, chooseBuild } from '../cli/choose-build.js';
import type { CliContext } from '../cli/cli-context.js';
import type { ExitCode } from '../cli/exit-code.js';
import type { Shard } from '../cli/parse-shard.js';
import { resolveEditions } from '../cli/resolve-editions.js';
import type { Workspace } from '../workspace/workspace.js';
import { takeShard } from './take-shard.js';

/** What the caller typed after `build`. */
export type BatchRequest = Pick<BuildRequest, 'formats' | 'out' | 'force'> & {
  /** Folders and patterns. */
  readonly typed: readonly string[];
  readonly sourceDateEpoch: Date | undefined;
  /** All editions where there is none. */
  readonly shard: Shard | undefined;
  /** How many editions are built at the same time; undefined for as many as there are processors. */
  readonly jobs: number | undefined;
  readonly openReport: OpenBuildReport;
};

/** The absolute folders of what was asked for, each once. */
export function findEditions(workspace: Workspace, { typed, shard }: BatchRequest): readonly string[] {
  const editions = resolveEditions(workspace, typed);
  return shard ? takeShard(editions, shard) : editions;
}

/** Builds editions one after another in this thread, or several at the same time in others. The bytes are the same. */
export async function runBatch(context: CliContext, batch: BatchRequest): Promise<ExitCode> {
  const { formats, out, force, sourceDateEpoch, openReport } = batch;
  const { workspace, cacheFolder } = context;
  const editions = findEditions(workspace, batch);
  const request = { editions, formats, out, force, report: openReport(context) };
  const choice: BuildChoice = { workspace, cacheFolder, sourceDateEpoch, force };
  const jobs = Math.min(batch.jobs ?? availableParallelism(), editions.length);
  if (jobs <= 1) return buildEditions(context, chooseBuild(choice), { ...request, lanes: 1 });
  const { openPool } = await import('./open-pool.js');
  const pool = openPool(choice, jobs);
  try {
    // While this thread writes the files of one edition, the others need not wait.
    return await buildEditions(context, pool.build, { ...request, lanes: jobs + 1 });
  } finally {
    await pool.close();
  }
}
