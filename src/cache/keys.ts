import type { InputFiles } from '../pipeline/input-files.js';
import type { Format } from '../render/formats.js';
import type { RawFile } from '../source.js';
import { hashOf } from './hash-of.js';

/** What a build depends on. The font files stand in `fonts.yaml` with their hashes. */
export type BuildInputs = {
  readonly program: string;
  readonly sourceDateEpoch: Date | undefined;
  readonly files: InputFiles;
};

/** The key of what was read for an edition whose `edition.yaml` says this. */
export function keyOfHint(program: string, editionFile: RawFile): string {
  return hashOf(JSON.stringify(['hint', program, hashOf(editionFile.bytes)]));
}

/** The key of all outputs of a build. Findings name files as the caller sees them, so that these names count. */
export function keyOfBuild({ program, sourceDateEpoch, files }: BuildInputs): string {
  const hashes = [...files].map(([place, { path, bytes }]) => [place, path, hashOf(bytes)] as const);
  const epoch = sourceDateEpoch?.getTime() ?? null;
  return hashOf(JSON.stringify(['build', program, epoch, hashes.toSorted(byPlace)]));
}

/** The key of one of them. */
export function keyOfOutput(build: string, format: Format): string {
  return hashOf(JSON.stringify(['output', build, format]));
}

function byPlace([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]): number {
  return a < b ? -1 : 1;
}
