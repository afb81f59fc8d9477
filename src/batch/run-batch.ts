import { availableParallelism } from 'node:os';
import { buildEditions } from '../cli/build-editions.js';
import { type BuildChoice, chooseBuild } from '../cli/choose-build.js';
import type { CliContext } from '../cli/cli-context.js';
import type { ExitCode } from '../cli/exit-code.js';
import { type BatchRequest, findEditions } from './batch-request.js';
import { settleIn } from './settle-in.js';

/** Builds editions one after another in this thread, or several at the same time in others. The bytes are the same. */
export async function runBatch(context: CliContext, batch: BatchRequest): Promise<ExitCode> {
  const { formats, out, force, remark, sourceDateEpoch, openReport } = batch;
  const { workspace, cacheFolder } = context;
  const editions = findEditions(workspace, batch);
  const request = { editions, formats, out, force, remark, report: openReport(context) };
  const choice: BuildChoice = { workspace, cacheFolder, sourceDateEpoch, force };
  const jobs = Math.min(batch.jobs ?? availableParallelism(), editions.length);
  if (jobs <= 1) {
    const build = chooseBuild(choice);
    return buildEditions(context, editions.length > 1 ? settleIn(build) : build, { ...request, lanes: 1 });
  }
  const { openPool } = await import('./open-pool.js');
  const pool = openPool(choice, jobs);
  try {
    // While this thread writes the files of one edition, the others need not wait.
    return await buildEditions(context, pool.build, { ...request, lanes: jobs + 1 });
  } finally {
    await pool.close();
  }
}
