import { type ArchivedEdition, editionFolder, type Revision } from './revision.js';

export type FoundRevisions = {
  /** In the order of department, year and number. */
  readonly revisions: readonly Revision[];
  /** The paths of folders that stand where revisions do and are none. */
  readonly strange: readonly string[];
};

/** Where all editions stand in an archive. */
export const EDITIONS = 'editions';

const NUMBER = /^r([1-9]\d{0,5})$/;

/** The revisions whose folders stand in an archive. `list` gives the names of the folders in a folder of it that an edition can have. */
export function listRevisions(list: (inside: string) => readonly string[]): FoundRevisions {
  const found = list(EDITIONS).flatMap((department) =>
    list(`${EDITIONS}/${department}`).map((year) =>
      listNumbers({ department, year }, list(`${EDITIONS}/${department}/${year}`)),
    ),
  );
  return {
    revisions: found.flatMap(({ revisions }) => revisions),
    strange: found.flatMap(({ strange }) => strange),
  };
}

function listNumbers(edition: ArchivedEdition, names: readonly string[]): FoundRevisions {
  const numbers = names.flatMap((name) => NUMBER.exec(name)?.[1] ?? []).map(Number);
  return {
    revisions: numbers.toSorted((a, b) => a - b).map((revision) => ({ ...edition, revision })),
    strange: names.filter((name) => !NUMBER.test(name)).map((name) => `${editionFolder(edition)}/${name}`),
  };
}
