import type { EditionChanges } from '../compare/compare-editions.js';
import type { ExplainedChange, ExplainedWords } from '../compare/find-consequences.js';
import { type DraftItem, draftItems } from './draft-items.js';
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

/** Words that nobody typed, and what they follow from. */
type Following = { readonly words: PlacedWords; readonly origins: readonly DraftItem[] };

/**
 * What was corrected, in the order of print, with its consequences. A value that is not printed is listed if something follows from it. What
 * follows from nothing in the edition's own files (its year before was changed) is an item of its own.
 */
export function listItems(changes: EditionChanges, pages: BothPages): CorrectionList {
  const drafts = draftItems(changes, pages);
  const following = changes.printed.flatMap((change) =>
    change.words
      .filter(({ cause }) => cause.kind === 'consequence')
      .map((words) => ({
        words: placeWords(pages, change, words),
        origins: findOrigins(drafts, change, words),
      })),
  );
  const used = new Set(following.flatMap(({ origins }) => origins));
  const listed = drafts.filter((draft) => draft.isPrinted || used.has(draft));
  const orphans = following.filter(({ origins }) => origins.length === 0).map(({ words }) => words);
  return {
    items: [
      ...listed.map((draft) => ({ places: draft.places, consequences: onlyAfter(following, draft) })),
      ...(orphans.length > 0 ? [{ places: orphans, consequences: [] }] : []),
    ],
    shared: following
      .filter(({ origins }) => origins.length > 1)
      .map(({ words, origins }) => ({ ...words, after: origins.map((draft) => listed.indexOf(draft)) })),
  };
}

function onlyAfter(following: readonly Following[], draft: DraftItem): readonly PlacedWords[] {
  return following
    .filter(({ origins }) => origins.length === 1 && origins[0] === draft)
    .map(({ words }) => words);
}

/**
 * What words follow from: what changed in the same text; else what changed in the file that their figure is worked out from; else all that
 * changed in the data.
 */
function findOrigins(
  drafts: readonly DraftItem[],
  change: ExplainedChange,
  { cause }: ExplainedWords,
): readonly DraftItem[] {
  const fields = 'fields' in cause ? cause.fields : [];
  // 汇总.支出总表.…
  const files = new Set(fields.map((field) => field.new.steps[1]));
  const choices = [
    drafts.filter(({ changes }) => changes.has(change)),
    drafts.filter(({ file }) => file !== undefined && files.has(file)),
    drafts.filter(({ file, isPrinted }) => file !== undefined && isPrinted),
    drafts,
  ];
  return choices.find((choice) => choice.length > 0) ?? [];
}
