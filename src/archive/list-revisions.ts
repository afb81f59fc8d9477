import { listEntries } from '../workspace/archive/list-tree.js';
import { isArchiveName, type Revision } from './revision.js';
import { locateIn, type Store } from './store.js';

const REVISION = /^r([1-9]\d{0,5})$/;

/** The revisions whose folders stand in an archive, those of an edition in order. What is named otherwise is none. */
export function listRevisions(store: Store): readonly Revision[] {
  return foldersIn(store, 'editions')
    .filter(isArchiveName)
    .flatMap((department) =>
      foldersIn(store, `editions/${department}`)
        .filter(isArchiveName)
        .flatMap((year) => listNumbers(store, department, year)),
    );
}

function listNumbers(store: Store, department: string, year: string): readonly Revision[] {
  return foldersIn(store, `editions/${department}/${year}`)
    .flatMap((name) => REVISION.exec(name)?.[1] ?? [])
    .map((number) => ({ department, year, revision: Number(number) }))
    .toSorted((a, b) => a.revision - b.revision);
}

function foldersIn(store: Store, inside: string): readonly string[] {
  const entries = listEntries(locateIn(store, inside));
  return entries.filter(({ kind }) => kind === 'folder').map(({ path }) => path);
}
