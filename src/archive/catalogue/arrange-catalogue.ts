import type { Catalogue, CatalogueDepartment, CatalogueEdition } from './catalogue.js';
import type { DescribedRevision } from './describe-revision.js';

/** What {@link arrangeCatalogue} needs of a revision: not the bytes. */
export type ArrangedRevision = Omit<DescribedRevision, 'copies'>;

/** The revisions by department and year: departments in the order of their folders, years and revisions from the newest. */
export function arrangeCatalogue(head: string, revisions: readonly ArrangedRevision[]): Catalogue {
  const departments = groupBy(revisions, ({ logged }) => logged.department);
  return {
    head,
    departments: [...departments].toSorted(([a], [b]) => compare(a, b)).map(arrangeDepartment),
  };
}

function arrangeDepartment([folder, revisions]: readonly [
  string,
  readonly ArrangedRevision[],
]): CatalogueDepartment {
  const editions = [...groupBy(revisions, ({ logged }) => logged.year)]
    .flatMap(([year, ofYear]) => arrangeEdition(year, ofYear))
    .toSorted(
      (a, b) => compare(b.edition.year, a.edition.year) || compare(b.edition.folder, a.edition.folder),
    );
  const name = editions[0]?.department ?? folder;
  return { folder, name, editions: editions.map(({ edition }) => edition) };
}

function arrangeEdition(
  folder: string,
  revisions: readonly ArrangedRevision[],
): readonly { readonly edition: CatalogueEdition; readonly department: string }[] {
  const [latest, ...earlier] = revisions.toSorted((a, b) => b.logged.revision - a.logged.revision);
  if (!latest) return [];
  const { year, department, shown } = latest;
  return [
    { edition: { folder, year, latest: shown, earlier: earlier.map((each) => each.shown) }, department },
  ];
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** By code units: the same on every system. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
