import type { z } from 'zod';
import { type AsPublished, asPublishedSchema } from '../budget/as-published.js';
import { type Budget, type DataFileStem, dataFilePath, dataFiles } from '../budget/budget.js';
import { deriveFigures } from '../budget/derive.js';
import { type Edition, editionSchema } from '../budget/edition.js';
import type { DataSegment } from '../data-path.js';
import { fail, hasErrors, type Outcome, succeed } from '../diagnostic.js';
import type { SourceFile, SourcePoint } from '../source.js';
import { checkEditionFiles, type EditionFiles } from './check-edition-files.js';
import { type EditionPlaces, locateEdition } from './locate-edition.js';
import { type Loaded, readYaml } from './read-yaml.js';

export type LoadedEdition = EditionPlaces & {
  readonly budget: Budget;
  /** What templates see: the budget's keys and what `deriveFigures` adds. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly asPublished: AsPublished;
  /** The data files as they were read. */
  readonly sources: ReadonlyMap<DataFileStem, SourceFile>;
  /** The place of a value of `asPublished`. */
  readonly locateDeparture: (path: readonly DataSegment[]) => SourcePoint;
};

type Parts = ReadonlyMap<DataFileStem, Loaded<unknown>>;

const EDITION = 'edition.yaml';
const AS_PUBLISHED = 'as-published.yaml';
const stems = Object.keys(dataFiles) as readonly DataFileStem[];
const expected = { required: [EDITION, ...stems.map(dataFilePath)], optional: [AS_PUBLISHED] };

/** Loads an edition. All faults of all files are found in one run: families SJ1xx, SJ2xx of a file, SJ3xx of the set. */
export function loadEdition(files: EditionFiles): Outcome<LoadedEdition> {
  const edition = readPart(files, EDITION, editionSchema);
  const parts = stems.map((stem) => {
    const { schema } = dataFiles[stem];
    return { stem, outcome: readPart(files, dataFilePath(stem), schema, stem) };
  });
  const asPublished = readPart(files, AS_PUBLISHED, asPublishedSchema);
  const outcomes = [edition, ...parts.map(({ outcome }) => outcome), asPublished];
  const diagnostics = [
    ...checkEditionFiles(files, expected),
    ...outcomes.flatMap((outcome) => outcome?.diagnostics ?? []),
  ];
  if (hasErrors(diagnostics) || !edition?.ok) return fail(diagnostics);
  const loaded = parts.flatMap(({ stem, outcome }) => (outcome?.ok ? [[stem, outcome.value] as const] : []));
  const departures = asPublished?.ok ? asPublished.value : undefined;
  return succeed(assembleEdition(edition.value, new Map(loaded), departures), diagnostics);
}

function readPart<S extends z.ZodType>(
  files: EditionFiles,
  path: string,
  schema: S,
  root?: DataFileStem,
): Outcome<Loaded<z.output<S>>> | undefined {
  const file = files.get(path);
  return file && readYaml(file, schema, root === undefined ? {} : { root });
}

function assembleEdition(
  edition: Loaded<Edition>,
  parts: Parts,
  departures: Loaded<AsPublished> | undefined,
): LoadedEdition {
  const values = Object.fromEntries([...parts].map(([stem, { value }]) => [stem, value]));
  // No part is missing, and each was parsed by its own schema: that is what `Budget` says.
  const budget = { ...edition.value, ...values } as Budget;
  const data = { ...budget, ...deriveFigures(budget) };
  return {
    budget,
    data,
    sources: new Map([...parts].map(([stem, { file }]) => [stem, file])),
    asPublished: departures?.value ?? { 偏离: [], 已知: [] },
    locateDeparture: (path) => (departures ?? edition).locate(path),
    ...locateEdition(data, edition, parts),
  };
}
