import type { RawFile } from '../source.js';

/**
 * The files that an edition is made from, exactly as they were read, by where the program looks for them in its own folder:
 * `data/<department>/<year>/…`, `templates/<layout>/…`, `subjects/<year>/…`, `fonts/fonts.yaml`. Font files are not among them.
 */
export type InputFiles = ReadonlyMap<string, RawFile>;

/** Files of a folder, as files of the program's folder, in which that folder stands at `inside`. */
export function placeInputs(inside: string, files: ReadonlyMap<string, RawFile>): InputFiles {
  return new Map([...files].map(([path, file]) => [`${inside}/${path}`, file]));
}

export function joinInputs(...parts: readonly Iterable<readonly [string, RawFile]>[]): InputFiles {
  return new Map(parts.flatMap((part) => [...part]));
}
