import type { Diagnostic } from '../diagnostic.js';
import { outputPath } from '../pipeline/output-path.js';
import { readInputs } from '../pipeline/read-inputs.js';
import type { RenderedFile } from '../pipeline.js';
import type { Format } from '../render/formats.js';
import { readCached } from '../workspace/cache/cached-files.js';
import { readEditionFolder } from '../workspace/read-edition-folder.js';
import { readOutput } from '../workspace/read-output.js';
import type { BuildCache } from './build-cache.js';
import type { CachedBuildRequest } from './build-cached.js';
import type { BuildEntry, HintEntry, OutputEntry } from './entries.js';
import { hashOf } from './hash-of.js';
import { keyOfBuild, keyOfHint, keyOfOutput } from './keys.js';
import { openSealed } from './seal.js';

/** What the cache has of a build: what was found in the edition, and the outputs that need not be rendered. */
export type FoundBuild = {
  readonly key: string;
  readonly found: readonly Diagnostic[];
  readonly outputs: readonly RenderedFile[];
};

/** Undefined if the cache has never seen the edition as it is now. Files are read and hashed, and not understood. */
export function findOutputs(cache: BuildCache, request: CachedBuildRequest): FoundBuild | undefined {
  const { workspace, editionFolder, sourceDateEpoch } = request;
  const own = readEditionFolder(workspace, editionFolder);
  const editionFile = own.ok ? own.value.get('edition.yaml') : undefined;
  if (!own.ok || !editionFile) return undefined;
  const hint = readEntry<HintEntry>(cache, keyOfHint(cache.program, editionFile));
  const files = hint && readInputs(workspace, editionFolder, own.value, hint.references);
  if (!files) return undefined;
  const key = keyOfBuild({ program: cache.program, sourceDateEpoch, files });
  const build = readEntry<BuildEntry>(cache, key);
  if (!build?.fonts.every(([name, sha256]) => cache.hashFont(name) === sha256)) return undefined;
  const outputs = request.formats.flatMap((format) => findOutput(cache, request, key, format) ?? []);
  return { key, found: build.found, outputs };
}

/** The file that stands in the output's place is as good as the cache's own copy, if it has the same bytes. */
function findOutput(
  cache: BuildCache,
  { outRoot, editionFolder }: CachedBuildRequest,
  build: string,
  format: Format,
): RenderedFile | undefined {
  const entry = readEntry<OutputEntry>(cache, keyOfOutput(build, format));
  if (!entry) return undefined;
  const { title, sha256, remarks } = entry;
  const path = outputPath(outRoot, editionFolder, title, format);
  const bytes = verify(sha256, readOutput(path)) ?? verify(sha256, readCached(cache.folder, sha256));
  return bytes && { format, path, bytes, remarks };
}

function readEntry<T>({ folder }: BuildCache, key: string): T | undefined {
  return openSealed<T>(key, readCached(folder, key));
}

function verify(sha256: string, bytes: Uint8Array | undefined): Uint8Array | undefined {
  return bytes && hashOf(bytes) === sha256 ? bytes : undefined;
}
