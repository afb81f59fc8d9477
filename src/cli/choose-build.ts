import { openBuildCache } from '../cache/build-cache.js';
import { buildAndKeep, buildCached } from '../cache/build-cached.js';
import { readProgramIdentity } from '../workspace/program-identity.js';
import type { BuildEdition } from './build-editions.js';
import type { CliContext } from './cli-context.js';

type BuildChoice = {
  readonly sourceDateEpoch: Date | undefined;
  /** Render whatever the cache has. */
  readonly force: boolean;
};

/** How the editions of a run are built: with the build cache, where there is one and the program knows who it is. */
export function chooseBuild(
  { workspace, cacheFolder }: CliContext,
  { sourceDateEpoch, force }: BuildChoice,
): BuildEdition {
  const program = cacheFolder === undefined ? undefined : readProgramIdentity();
  if (cacheFolder === undefined || program === undefined) {
    return async (request) => {
      const { buildEdition } = await import('../pipeline.js');
      return buildEdition({ ...request, sourceDateEpoch });
    };
  }
  const cache = openBuildCache(workspace, cacheFolder, program);
  const build = force ? buildAndKeep : buildCached;
  return (request) => build(cache, { ...request, sourceDateEpoch });
}
