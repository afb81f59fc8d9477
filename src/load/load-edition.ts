import { type ApprovedBudget, approvedBudgetSchema } from '../budget/approved-budget.js';
import { type AsPublished, asPublishedSchema } from '../budget/as-published.js';
import { type Budget, type DataFileStem, dataFileStems } from '../budget/budget.js';
import { type CorrectionEntry, correctionsSchema } from '../budget/corrections.js';
import { type Derived, deriveFigures } from '../budget/derive.js';
import { type Edition, editionSchema } from '../budget/edition.js';
import { noSubjects, type Subjects } from '../budget/subjects.js';
import type { DataSegment } from '../data-path.js';
import { fail, hasErrors, type Outcome, succeed } from '../diagnostic.js';
import type { SourceFile, SourcePoint } from '../source.js';
import { checkEditionFiles, type EditionFiles, type PrintedFiles } from './check-edition-files.js';
import { type DataParts, loadDataFiles, readPart, valuesOf } from './load-data-files.js';
import type { PreviousEdition } from './load-previous-edition.js';
import { type EditionPlaces, locateEdition } from './locate-edition.js';
import type { Loaded } from './read-yaml.js';

export type LoadedEdition = EditionPlaces & {
  readonly budget: Budget;
  readonly derived: Derived;
  /** The subjects that its codes are of. */
  readonly subjects: Subjects;
  /** What templates see: the keys of the budget and of what is derived. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly asPublished: AsPublished;
  /** The corrections since it was published, the first first. */
  readonly corrections: readonly CorrectionEntry[];
  /** The data files as they were read. */
  readonly sources: ReadonlyMap<DataFileStem, SourceFile>;
  /** The place of a value of `asPublished`. */
  readonly locateDeparture: (path: readonly DataSegment[]) => SourcePoint;
};

/** What an edition is loaded with that does not stand in its own files. */
export type EditionContext = {
  /** What its layout prints; without it, every data file that is there is read. */
  readonly layout?: PrintedFiles | undefined;
  readonly previous?: PreviousEdition | undefined;
  readonly subjects?: Subjects | undefined;
};

const AS_PUBLISHED = 'as-published.yaml';
const APPROVED = '批复';
/** The ledger of an edition's corrections, in its folder. */
export const CORRECTIONS = 'corrections.yaml';

/** `edition.yaml` alone, which says what an edition is loaded with; undefined if it is not there. */
export function loadEditionWords(files: EditionFiles): Outcome<Loaded<Edition>> | undefined {
  return readPart(files, 'edition.yaml', editionSchema);
}

/** Loads an edition. All faults of all files are found in one run: families SJ1xx, SJ2xx of a file, SJ3xx of the set. */
export function loadEdition(
  files: EditionFiles,
  context: EditionContext = {},
  edition = loadEditionWords(files),
): Outcome<LoadedEdition> {
  const parts = loadDataFiles(files, context.layout?.stems ?? dataFileStems);
  const asPublished = readPart(files, AS_PUBLISHED, asPublishedSchema);
  const approved = readPart(files, `${APPROVED}.yaml`, approvedBudgetSchema, APPROVED);
  const corrections = readPart(files, CORRECTIONS, correctionsSchema);
  const diagnostics = [
    ...checkEditionFiles(files, context.layout),
    ...(edition?.diagnostics ?? []),
    ...parts.diagnostics,
    ...(asPublished?.diagnostics ?? []),
    ...(approved?.diagnostics ?? []),
    ...(corrections?.diagnostics ?? []),
  ];
  if (hasErrors(diagnostics) || !edition?.ok || !parts.ok) return fail(diagnostics);
  const own = {
    edition: edition.value,
    parts: parts.value,
    departures: asPublished?.ok ? asPublished.value : undefined,
    approved: approved?.ok ? approved.value : undefined,
    corrections: corrections?.ok ? corrections.value.value.更正 : [],
  };
  return succeed(assembleEdition(own, context), diagnostics);
}

/** An edition's own files. */
type OwnFiles = {
  readonly edition: Loaded<Edition>;
  readonly parts: DataParts;
  readonly departures: Loaded<AsPublished> | undefined;
  readonly approved: Loaded<ApprovedBudget> | undefined;
  readonly corrections: readonly CorrectionEntry[];
};

function assembleEdition(
  { edition, parts, departures, approved, corrections }: OwnFiles,
  { previous, subjects = noSubjects }: EditionContext,
): LoadedEdition {
  const { 上年版: _, ...words } = edition.value;
  const budget: Budget = {
    ...words,
    ...valuesOf(parts),
    ...(previous && { 上年版: previous.budget }),
    ...(approved && { [APPROVED]: approved.value }),
  };
  const stated = new Map<DataSegment, Loaded<unknown>>([
    ...parts,
    ...(approved ? [[APPROVED, approved] as const] : []),
  ]);
  const derived = deriveFigures(budget, subjects);
  const data = { ...budget, ...derived };
  return {
    budget,
    derived,
    subjects,
    data,
    sources: new Map([...parts].map(([stem, { file }]) => [stem, file])),
    asPublished: departures?.value ?? { 偏离: [], 已知: [] },
    corrections,
    locateDeparture: (path) => (departures ?? edition).locate(path),
    ...locateEdition(data, { edition, parts: stated, previous }),
  };
}
