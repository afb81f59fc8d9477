import { openBuildCache } from '../cache/build-cache.js';
import { buildAndKeep, buildCached } from '../cache/build-cached.js';
import { remember } from '../pipeline/remember.js';
import { readProgramIdentity } from '../workspace/program-identity.js';
import type { Workspace } from '../workspace/workspace.js';
import type { BuildEdition } from './build-editions.js';

/** What the editions of a run are built with; plain data, which a worker can be given. */
export type BuildChoice = {
  readonly workspace: Workspace;
  /** Absolute; undefined where nothing is to be kept. */
  readonly cacheFolder: string | undefined;
  readonly sourceDateEpoch: Date | undefined;
  /** Render whatever the cache has. */
  readonly force: boolean;
};

/** How the editions of a run are built: with the build cache, where there is one and the program knows who it is. */
export function chooseBuild({ workspace, cacheFolder, sourceDateEpoch, force }: BuildChoice): BuildEdition {
  const open = remember(async (shared: Workspace) => {
    const { openWorkshop } = await import('../pipeline/workshop.js');
    return openWorkshop(shared);
  });
  const openWorkshop = () => open(workspace);
  const program = cacheFolder === undefined ? undefined : readProgramIdentity();
  if (cacheFolder === undefined || program === undefined) {
    return async (request) => {
      const { buildEdition } = await import('../pipeline.js');
      return buildEdition({ ...request, workshop: await openWorkshop(), sourceDateEpoch });
    };
  }
  const cache = openBuildCache(workspace, cacheFolder, program);
  const build = force ? buildAndKeep : buildCached;
  return (request) => build(cache, { ...request, workspace, openWorkshop, sourceDateEpoch });
}
