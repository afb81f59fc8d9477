import type { FieldChange } from '../compare/data/field-change.js';
import type { DepartureChange } from '../compare/departure-changes.js';
import type { Cause, ExplainedChange, ExplainedWords } from '../compare/find-consequences.js';
import { type BothPages, type PlacedWords, placeWords } from './placed-words.js';

/** One thing that was corrected, with all the places that show it and what followed from it alone. */
export type CorrectionItem = {
  readonly places: readonly PlacedWords[];
  readonly consequences: readonly PlacedWords[];
};

/** What followed from several items; `after` are their places in the list, 0-based. */
export type SharedConsequence = PlacedWords & { readonly after: readonly number[] };

export type CorrectionList = {
  readonly items: readonly CorrectionItem[];
  readonly shared: readonly SharedConsequence[];
};

/** A cause that a notice lists, until all its places are known. */
type Draft = {
  readonly name: string;
  /** The data file that the value stands in; undefined if no value was changed. */
  readonly file: string | undefined;
  readonly changes: Set<ExplainedChange>;
  readonly places: PlacedWords[];
};

type Following = { readonly change: ExplainedChange; readonly words: ExplainedWords };

/**
 * What was corrected, each figure or departure once however often it is printed, in the order of print, with its consequences: words that
 * nobody typed. These belong to what changed in the same text; else to what changed in the file that their figure is worked out from; else to
 * all that changed in the data.
 */
export function listItems(changes: readonly ExplainedChange[], pages: BothPages): CorrectionList {
  const drafts = new Map<string, Draft>();
  const following: Following[] = [];
  for (const change of changes) {
    for (const words of change.words) {
      if (words.cause.kind === 'consequence') following.push({ change, words });
      else collect(drafts, change, words, placeWords(pages, change, words));
    }
  }
  return attribute([...drafts.values()], following, pages);
}

function collect(
  drafts: Map<string, Draft>,
  change: ExplainedChange,
  { cause }: ExplainedWords,
  placed: PlacedWords,
): void {
  for (const { name, file, words } of namesOf(cause, change, placed)) {
    const draft = drafts.get(name) ?? { name, file, changes: new Set(), places: [] };
    draft.changes.add(change);
    draft.places.push(words);
    drafts.set(name, draft);
  }
}

type Named = Pick<Draft, 'name' | 'file'> & { readonly words: PlacedWords };

function namesOf(cause: Cause, { section }: ExplainedChange, words: PlacedWords): readonly Named[] {
  switch (cause.kind) {
    case 'correction': {
      const [field] = cause.fields;
      const beside = cause.beside ? [nameDeparture(cause.beside, onlyDeparture(cause.beside, words))] : [];
      return [...(field ? [nameField(field, words)] : []), ...beside];
    }
    case 'departure':
      return [nameDeparture(cause, words)];
    case 'layout':
      return [{ name: `layout ${section}`, file: undefined, words }];
    case 'consequence':
      return [];
    default:
      return cause satisfies never;
  }
}

function nameField({ kind, old, new: now }: FieldChange, words: PlacedWords): Named {
  const { path, steps } = kind === 'removed' ? old : now;
  return { name: `field ${path}`, file: String(steps[0]), words };
}

function nameDeparture({ departure }: DepartureChange, words: PlacedWords): Named {
  return { name: `departure ${JSON.stringify(departure)}`, file: undefined, words };
}

/** Where a figure was corrected and was printed wrongly besides, the departure is what it printed wrongly: 元 for 万元. */
function onlyDeparture({ departure, isTakenBack }: DepartureChange, words: PlacedWords): PlacedWords {
  const { 刊印: printed, 应为: expected } = departure;
  const [old, now] = isTakenBack ? [printed, expected] : [expected, printed];
  const shared = /^[\p{Nd}.,]*/u.exec(old)?.[0] ?? '';
  const start = now.startsWith(shared) ? shared.length : 0;
  const place = `${words.place}，“${words.old}”中`;
  return { ...words, place, old: old.slice(start), new: now.slice(start) };
}

function attribute(
  drafts: readonly Draft[],
  following: readonly Following[],
  pages: BothPages,
): CorrectionList {
  const placed = following.map(({ change, words }) => ({
    ...placeWords(pages, change, words),
    after: findOrigins(drafts, change, words),
  }));
  const isAlone = ({ after }: SharedConsequence) => after.length === 1;
  const items = drafts.map(({ places }, index) => ({
    places,
    consequences: placed
      .filter((each) => isAlone(each) && each.after[0] === index)
      .map(({ after: _, ...words }) => words),
  }));
  return { items, shared: placed.filter((each) => !isAlone(each)) };
}

function findOrigins(
  drafts: readonly Draft[],
  change: ExplainedChange,
  { cause }: ExplainedWords,
): readonly number[] {
  const paths = 'fields' in cause ? cause.fields.map((field) => field.new.steps) : [];
  const files = new Set(paths.map((steps) => steps[1]));
  const wheres: readonly ((draft: Draft) => boolean)[] = [
    ({ changes }) => changes.has(change),
    ({ file }) => file !== undefined && files.has(file),
    ({ file }) => file !== undefined,
    () => true,
  ];
  const origins = wheres.map((isOrigin) =>
    [...drafts.keys()].filter((index) => isIn(drafts, index, isOrigin)),
  );
  return origins.find((found) => found.length > 0) ?? [];
}

function isIn(drafts: readonly Draft[], index: number, isOrigin: (draft: Draft) => boolean): boolean {
  const draft = drafts[index];
  return draft !== undefined && isOrigin(draft);
}
