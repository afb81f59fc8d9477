import { PUBLISHED } from '../budget/published.js';
import { type Outcome, succeed } from '../diagnostic.js';
import type { RawFile } from '../source.js';
import type { OpenRevision } from './open-revision.js';
import type { ArchivedEdition } from './revision.js';

/** A data folder of a department, by its name: that of a year. The files by their path in it, with `/`. */
export type RestoredFolder = { readonly name: string; readonly files: ReadonlyMap<string, RawFile> };

/** The folders that a revision was made from. */
export type RestoredFolders = {
  readonly edition: RestoredFolder;
  /** Those beside it that it names: the year before. */
  readonly beside: readonly RestoredFolder[];
};

type Wanted = { readonly folder: string; readonly inside: string; readonly from: string };

/**
 * The data folders of a revision as they were archived, byte for byte; of a publication made without gongkai its files with
 * `published.yaml`.
 */
export function readFolders(revision: OpenRevision): Outcome<RestoredFolders> {
  const { year } = revision.logged;
  const place = revision.payload.has(PUBLISHED) ? placePublished : placeData;
  const wanted = [...revision.payload.keys()].flatMap((path) => place(path, revision.logged));
  const folders = new Map<string, Map<string, RawFile>>([[year, new Map()]]);
  for (const { folder, inside, from } of wanted) {
    const file = revision.readPayload(from);
    if (!file.ok) return file;
    const files = folders.get(folder) ?? new Map<string, RawFile>();
    folders.set(folder, files.set(inside, file.value));
  }
  const named = [...folders].map(([name, files]) => ({ name, files }));
  return succeed({
    edition: { name: year, files: folders.get(year) ?? new Map() },
    beside: named.filter(({ name }) => name !== year),
  });
}

/** Where a file of the payload lay among the data, if it did. */
function placeData(path: string, { department }: ArchivedEdition): readonly Wanted[] {
  const root = `project/data/${department}/`;
  if (!path.startsWith(root)) return [];
  const [folder, ...inside] = path.slice(root.length).split('/');
  return folder === undefined || inside.length === 0
    ? []
    : [{ folder, inside: inside.join('/'), from: path }];
}

/** The same for a publication made without gongkai. */
function placePublished(path: string, { year: folder }: ArchivedEdition): readonly Wanted[] {
  if (path === PUBLISHED) return [{ folder, inside: path, from: path }];
  const root = 'publication/';
  return path.startsWith(root) ? [{ folder, inside: path.slice(root.length), from: path }] : [];
}
