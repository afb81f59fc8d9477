import { type Diagnostic, hasErrors } from '../diagnostic.js';
import type { Workshop } from '../pipeline/workshop.js';
import type { BuildEditionRequest, BuiltEdition, RenderedFile } from '../pipeline.js';
import type { Workspace } from '../workspace/workspace.js';
import type { BuildCache } from './build-cache.js';
import { findOutputs } from './find-outputs.js';
import { keepOutputs } from './keep-outputs.js';

/** What the cache has needs no workshop, and none of the program that opens one. */
export type CachedBuildRequest = Omit<BuildEditionRequest, 'workshop'> & {
  readonly workspace: Workspace;
  readonly openWorkshop: () => Promise<Workshop>;
};

/** As `buildEdition` gives it: without outputs if there is an error that is not acknowledged. */
type Built = Pick<BuiltEdition, 'diagnostics' | 'found' | 'outputs'>;

/** A build of its own; without a key if it has errors. */
type KeptBuild = Built & { readonly key: string | undefined };

/** Builds an edition like `buildEdition`, but renders only the formats that the cache does not have. */
export async function buildCached(cache: BuildCache, request: CachedBuildRequest): Promise<Built> {
  const known = findOutputs(cache, request);
  const kept = known?.outputs ?? [];
  const formats = request.formats.filter((each) => !kept.some(({ format }) => format === each));
  if (known && formats.length === 0) return joinOutputs(request, known.found, kept);
  const fresh = await buildAndKeep(cache, { ...request, formats });
  if (kept.length === 0 || hasErrors(fresh.diagnostics)) return fresh;
  // A file was saved between the two readings: what was kept is of another state than what was rendered.
  if (fresh.key !== known?.key) return buildAndKeep(cache, request);
  return joinOutputs(request, fresh.found, [...kept, ...fresh.outputs]);
}

/** Builds an edition whatever the cache has, and lets it have the outputs. */
export async function buildAndKeep(cache: BuildCache, request: CachedBuildRequest): Promise<KeptBuild> {
  // Loaded late: what the cache has needs none of it.
  const { openEdition, renderEdition } = await import('../pipeline.js');
  request.onProgress('读取和检查');
  const withWorkshop = { ...request, workshop: await request.openWorkshop() };
  const opened = openEdition(withWorkshop);
  const built = await renderEdition(withWorkshop, opened);
  const isGood = opened.ok && !hasErrors(built.diagnostics);
  return { ...built, key: isGood ? keepOutputs(cache, withWorkshop, opened.value, built) : undefined };
}

/** What was found in an edition with all that was made of it, in the order that was asked for. */
function joinOutputs(
  { formats }: CachedBuildRequest,
  found: readonly Diagnostic[],
  all: readonly RenderedFile[],
): Built {
  const outputs = formats.flatMap((each) => all.filter(({ format }) => format === each));
  return { diagnostics: [...found, ...outputs.flatMap(({ remarks }) => remarks)], found, outputs };
}
