import { statedName } from '../budget/derive/stated-name.js';
import { type ChangedWords, listChangedWords } from './changed-words.js';
import type { FieldChange } from './data/field-change.js';
import { type DepartureChange, findDepartureOf } from './departure-changes.js';
import type { PrintedChange } from './document/printed-change.js';

/**
 * Why words changed. `correction`: they show what somebody stated otherwise (`fields`), and perhaps what as-published.yaml has printed
 * otherwise as well (`beside`). `departure`: the data say what they said, but
 * as-published.yaml has something else printed. `consequence`: they follow from the data, by a figure that was worked out anew (`fields`, of the
 * derived data) or by words that depend on it (no fields). `layout`: nothing in the data leads to them; a template does.
 */
export type Cause =
  | {
      readonly kind: 'correction';
      readonly fields: readonly FieldChange[];
      readonly beside?: DepartureChange;
    }
  | ({ readonly kind: 'departure' } & DepartureChange)
  | { readonly kind: 'consequence'; readonly fields: readonly FieldChange[] }
  | { readonly kind: 'layout' };

export type ExplainedWords = ChangedWords & { readonly cause: Cause };

/** A printed change with its words one by one, at least one. */
export type ExplainedChange = PrintedChange & { readonly words: readonly ExplainedWords[] };

/** What two editions differ in. */
export type Differences = {
  /** `compareData` of `plainData`. */
  readonly stated: readonly FieldChange[];
  /** `compareData` of `plainDerived`. */
  readonly derived: readonly FieldChange[];
  /** `compareDepartures`. */
  readonly departures: readonly DepartureChange[];
  /** `compareDocuments` of the documents as printed. */
  readonly printed: readonly PrintedChange[];
  /** True if templates or layout are not the same: words may then change of themselves. */
  readonly isLayoutChanged: boolean;
};

/** The printed changes with the cause of each of their words, in their order; of several causes, the first that `Cause` lists. */
export function findConsequences(differences: Differences): readonly ExplainedChange[] {
  const stated = indexFields(differences.stated);
  const derived = indexFields(differences.derived);
  const explain = (change: PrintedChange, words: ChangedWords): Cause => {
    const fields = findFields(stated, words);
    const departed = findDepartureOf(change, words, differences.departures);
    if (fields.length > 0) return { kind: 'correction', fields, ...(departed && { beside: departed }) };
    if (departed) return { kind: 'departure', ...departed };
    const figures = findFields(derived, words);
    if (figures.length > 0 || !differences.isLayoutChanged) return { kind: 'consequence', fields: figures };
    return { kind: 'layout' };
  };
  return differences.printed.map((change) => ({
    ...change,
    words: listChangedWords(change).map((words) => ({ ...words, cause: explain(change, words) })),
  }));
}

/** Changes by the paths of their values. */
type FieldIndex = {
  readonly old: ReadonlyMap<string, FieldChange>;
  readonly new: ReadonlyMap<string, FieldChange>;
};

function indexFields(changes: readonly FieldChange[]): FieldIndex {
  const stays = changes.filter(({ kind }) => kind !== 'added');
  const comes = changes.filter(({ kind }) => kind !== 'removed');
  return {
    old: new Map(stays.map((change) => [change.old.path, change])),
    new: new Map(comes.map((change) => [change.new.path, change])),
  };
}

function findFields(index: FieldIndex, words: ChangedWords): readonly FieldChange[] {
  const found = [
    ...words.old.dataPaths.map((path) => findField(index.old, path)),
    ...words.new.dataPaths.map((path) => findField(index.new, path)),
  ];
  return [...new Set(found.flatMap((change) => change ?? []))];
}

/** The change of the value at a path, or of the nearest group that holds it: an item that came is there with all its values. */
function findField(changes: ReadonlyMap<string, FieldChange>, path: string): FieldChange | undefined {
  for (const name of [path, statedName(path)]) {
    for (
      let end = name.length;
      end > 0;
      end = Math.max(name.lastIndexOf('.', end - 1), name.lastIndexOf('[', end - 1))
    ) {
      const change = changes.get(name.slice(0, end));
      if (change) return change;
    }
  }
  return undefined;
}
