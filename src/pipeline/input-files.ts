import path from 'node:path';
import type { RawFile } from '../source.js';
import type { FolderFiles } from '../workspace/read-folder.js';
import type { SubjectFiles } from '../workspace/read-subjects.js';

/**
 * The files that an edition is made from, exactly as they were read, by where the program looks for them in its own folder:
 * `data/<department>/<year>/…`, `templates/<layout>/…`, `subjects/<year>/…`, `fonts/fonts.yaml`. Font files are not among them.
 */
export type InputFiles = ReadonlyMap<string, RawFile>;

/** `fonts.yaml`, which lies in `fonts/`. */
export const FONT_CATALOGUE = 'fonts.yaml';

/** The data files of an edition, by the last two steps of its folder. */
export function placeData(folder: string, files: FolderFiles): InputFiles {
  return placeInputs(dataFolder(folder), files);
}

/** The `edition.yaml` of an edition among the files that it was made from. */
export function findEditionFile(folder: string, inputs: InputFiles): RawFile | undefined {
  return inputs.get(`${dataFolder(folder)}/edition.yaml`);
}

export function placeLayout(layout: string, files: FolderFiles): InputFiles {
  return placeInputs(`templates/${layout}`, files);
}

export function placeCatalogue(catalogue: RawFile): InputFiles {
  return new Map([[`fonts/${FONT_CATALOGUE}`, catalogue]]);
}

export function placeSubjects(lists: SubjectFiles): InputFiles {
  return new Map([...lists].map(([kind, { year, file }]) => [`subjects/${year}/${kind}.tsv`, file]));
}

export function joinInputs(...parts: readonly Iterable<readonly [string, RawFile]>[]): InputFiles {
  return new Map(parts.flatMap((part) => [...part]));
}

function dataFolder(folder: string): string {
  return `data/${path.basename(path.dirname(folder))}/${path.basename(folder)}`;
}

/** Files of a folder, as files of the program's folder, in which that folder stands at `inside`. */
function placeInputs(inside: string, files: FolderFiles): InputFiles {
  return new Map([...files].map(([name, file]) => [`${inside}/${name}`, file]));
}
