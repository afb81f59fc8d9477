import { type BuildEdition, buildEditions } from '../cli/build-editions.js';
import type { CliContext } from '../cli/cli-context.js';
import type { ExitCode } from '../cli/exit-code.js';
import { untilInterrupted } from '../cli/until-interrupted.js';
import { watchFolders } from '../workspace/watch-folders.js';
import { type BatchRequest, findEditions } from './batch-request.js';
import { collectChanges } from './collect-changes.js';
import { openBuilder } from './open-builder.js';
import { findWatchedFolders, type WatchedFolder } from './watched-folders.js';

/** A part of the batch, until the signal says so. */
type Round = {
  readonly build: BuildEdition;
  readonly editions: readonly string[];
  readonly signal: AbortSignal;
};

/**
 * Builds editions, and then, until Ctrl-C, again those that a change touches. One with errors keeps its last good
 * outputs. It does without the build cache: what is needed is in memory, and each draft would push an older build out.
 */
export async function watchEditions(context: CliContext, batch: BatchRequest): Promise<ExitCode> {
  const editions = findEditions(context.workspace, batch);
  const folders = findWatchedFolders(context.workspace, editions);
  const { sourceDateEpoch, formats } = batch;
  const choice = { workspace: context.workspace, cacheFolder: undefined, sourceDateEpoch, force: true };
  const builder = await openBuilder(choice, formats);
  await untilInterrupted(async (signal) => {
    const { build } = builder;
    const changes = collectChanges<WatchedFolder>(signal);
    const watch = watchFolders(folders, changes.add);
    try {
      await buildRound(context, batch, { build, editions, signal });
      for await (const changed of changes) {
        if ([...changed].some(({ shared }) => shared)) builder.renew();
        const touched = new Set([...changed].flatMap((folder) => folder.editions));
        await buildRound(context, batch, {
          build,
          editions: editions.filter((each) => touched.has(each)),
          signal,
        });
      }
    } finally {
      watch.close();
      await builder.close();
    }
  });
  return 0;
}

async function buildRound(context: CliContext, batch: BatchRequest, round: Round): Promise<void> {
  const { formats, out, force, remark, openReport } = batch;
  const started = performance.now();
  const { build, editions, signal } = round;
  const request = { editions, formats, out, force, remark, signal, lanes: 1, report: openReport(context) };
  await buildEditions(context, build, request);
  const milliseconds = Math.round(performance.now() - started);
  if (!signal.aborted)
    context.stderr.write(`用时 ${milliseconds} 毫秒。保存文件就会重新生成；按 Ctrl-C 结束。\n`);
}
