import type { EditionChanges } from '../compare/compare-editions.js';
import type { FieldChange } from '../compare/data/field-change.js';
import type { DepartureChange } from '../compare/departure-changes.js';
import type { Cause, ExplainedChange } from '../compare/find-consequences.js';
import { type BothPages, type PlacedWords, placeWords } from './placed-words.js';

/** Something that was changed, with the places that show it. */
export type DraftItem = {
  /** Equal for the same thing in several places. */
  readonly name: string;
  /** The data file that the value stands in; undefined if no value was changed. */
  readonly file: string | undefined;
  /** False of a value that is not printed itself; what follows from it may be. */
  readonly isPrinted: boolean;
  readonly changes: Set<ExplainedChange>;
  readonly places: PlacedWords[];
};

/** Each figure, departure or section of a template that was changed, once however often it is printed: in the order of print, then what is not printed. */
export function draftItems({ printed, fields }: EditionChanges, pages: BothPages): readonly DraftItem[] {
  const drafts = new Map<string, DraftItem>();
  for (const change of printed) {
    for (const words of change.words) {
      const placed = placeWords(pages, change, words);
      for (const named of nameCauses(words.cause, change, placed)) addPlace(drafts, named, change);
    }
  }
  for (const field of fields) {
    const { name, file, words } = nameField(field, describeUnprinted(field));
    if (drafts.has(name)) continue;
    drafts.set(name, { name, file, isPrinted: false, changes: new Set(), places: [words] });
  }
  return [...drafts.values()];
}

type Named = Pick<DraftItem, 'name' | 'file'> & { readonly words: PlacedWords };

function addPlace(
  drafts: Map<string, DraftItem>,
  { name, file, words }: Named,
  change: ExplainedChange,
): void {
  const draft = drafts.get(name) ?? { name, file, isPrinted: true, changes: new Set(), places: [] };
  draft.changes.add(change);
  draft.places.push(words);
  drafts.set(name, draft);
}

function nameCauses(cause: Cause, { section }: ExplainedChange, words: PlacedWords): readonly Named[] {
  switch (cause.kind) {
    case 'correction': {
      const { beside, fields } = cause;
      const departures = beside ? [nameDeparture(beside, onlyDeparture(beside, words))] : [];
      return [...fields.slice(0, 1).map((field) => nameField(field, words)), ...departures];
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

function nameField(field: FieldChange, words: PlacedWords): Named {
  const { path, steps } = field.kind === 'removed' ? field.old : field.new;
  return { name: `field ${path}`, file: String(steps[0]), words };
}

function describeUnprinted({ kind, old, new: now }: FieldChange): PlacedWords {
  const { path } = kind === 'removed' ? old : now;
  return {
    place: `数据：${path}（不单独印出）`,
    page: '',
    old: 'text' in old ? old.text : '（无）',
    new: 'text' in now ? now.text : '（删去）',
  };
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
  return {
    ...words,
    place: `${words.place}，“${words.old}”中`,
    old: old.slice(start),
    new: now.slice(start),
  };
}
