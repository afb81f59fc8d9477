import { findEditionFile } from '../pipeline/input-files.js';
import type { BuiltEdition, OpenEdition, OpenEditionRequest } from '../pipeline.js';
import { writeCached } from '../workspace/cache/cached-files.js';
import type { BuildCache } from './build-cache.js';
import type { BuildEntry, HintEntry, OutputEntry } from './entries.js';
import { hashOf } from './hash-of.js';
import { keyOfBuild, keyOfHint, keyOfOutput } from './keys.js';
import { seal } from './seal.js';

/**
 * Keeps the outputs of a build without errors, under a key made from the very bytes that it read: a file that was saved
 * since counts for the next. Gives the key.
 */
export function keepOutputs(
  cache: BuildCache,
  { editionFolder, sourceDateEpoch }: OpenEditionRequest,
  opened: OpenEdition,
  built: BuiltEdition,
): string {
  const { program } = cache;
  const { inputs: files, references } = opened;
  const fonts = [...built.fonts].map(([name, bytes]) => [name, hashOf(bytes)] as const);
  const key = keyOfBuild({ program, sourceDateEpoch, files });
  writeEntry<BuildEntry>(cache, key, { found: built.found, fonts });
  for (const { format, bytes, remarks } of built.outputs) {
    const sha256 = hashOf(bytes);
    writeCached(cache.folder, sha256, bytes);
    const { title } = opened.document.meta;
    writeEntry<OutputEntry>(cache, keyOfOutput(key, format), { title, sha256, remarks });
  }
  const editionFile = findEditionFile(editionFolder, files);
  if (editionFile) writeEntry<HintEntry>(cache, keyOfHint(program, editionFile), { references });
  return key;
}

function writeEntry<T>({ folder }: BuildCache, key: string, entry: T): void {
  writeCached(folder, key, seal(key, entry));
}
