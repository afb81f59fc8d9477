import type { InputFiles } from '../pipeline/input-files.js';
import type { Format } from '../render/formats.js';
import type { RawFile } from '../source.js';
import { hashOf } from './hash-of.js';

/** The names of font files with their SHA-256. */
export type FontHashes = readonly (readonly [name: string, hash: string])[];

/** All that a build depends on. */
export type BuildInputs = {
  readonly program: string;
  readonly sourceDateEpoch: Date | undefined;
  readonly files: InputFiles;
  readonly fonts: FontHashes;
};

/** The key of what was read for an edition whose `edition.yaml` says this. */
export function keyOfHint(program: string, editionFile: RawFile): string {
  return hashOf(JSON.stringify(['hint', program, hashOf(editionFile.bytes)]));
}

/** The key of all outputs of a build. Findings name files as the caller sees them, so that these names count. */
export function keyOfBuild({ program, sourceDateEpoch, files, fonts }: BuildInputs): string {
  const hashes = [...files].map(([place, { path, bytes }]) => [place, path, hashOf(bytes)] as const);
  const epoch = sourceDateEpoch?.getTime() ?? null;
  return hashOf(JSON.stringify(['build', program, epoch, hashes.toSorted(byName), fonts.toSorted(byName)]));
}

/** The key of one of them. */
export function keyOfOutput(build: string, format: Format): string {
  return hashOf(JSON.stringify(['output', build, format]));
}

function byName([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]): number {
  return a < b ? -1 : 1;
}
