import path from 'node:path';
import { type DataFileStem, dataFilePath, dataFiles } from '../budget/budget.js';
import type { Edition } from '../budget/edition.js';
import { listUnits } from '../budget/units.js';
import type { Loaded } from '../load/read-yaml.js';
import type { SourceFile } from '../source.js';
import { draftDataFile, type FileDraft } from './draft-data-file.js';
import { type DraftWords, draftWords } from './draft-words.js';
import { relocateSchema } from './relocate-schema.js';

/** An edition that stands on the disk without faults. */
export type FinishedEdition = {
  /** Absolute. */
  readonly folder: string;
  readonly words: Loaded<Edition>;
  readonly sources: ReadonlyMap<DataFileStem, SourceFile>;
};

/** Where the new edition goes: absolute, and as messages show it. */
export type DraftFolder = { readonly absolute: string; readonly shown: string };

/** The files of the new edition by their path in its folder, `edition.yaml` first. */
export type EditionDraft = { readonly words: string; readonly files: ReadonlyMap<string, FileDraft> };

/**
 * The edition of another year, made from a finished one: figures, dates and reasons are to be filled in, texts are taken
 * over. What was printed wrongly in the old year (`as-published.yaml`) and what was approved then (`批复.yaml`) is not.
 */
export function draftEdition(old: FinishedEdition, words: DraftWords, to: DraftFolder): EditionDraft {
  const relocate = (text: string, inside: string) =>
    relocateSchema(
      text,
      path.dirname(path.join(old.folder, inside)),
      path.dirname(path.join(to.absolute, inside)),
    );
  const strangers = words.isOtherDepartment ? namesIn(old.words.value) : [];
  const files = [...old.sources].map(([stem, source]): [string, FileDraft] => {
    const inside = dataFilePath(stem);
    const draft = draftDataFile(source, dataFiles[stem].schema, { path: `${to.shown}/${inside}`, strangers });
    return [inside, { ...draft, text: relocate(draft.text, inside) }];
  });
  return { words: relocate(draftWords(old.words, words), 'edition.yaml'), files: new Map(files) };
}

/** By what names a department and its units are called. */
function namesIn({ 部门, 单位 }: Edition): readonly string[] {
  return [部门.公开名称, 部门.名称, ...listUnits(单位).map((unit) => unit.名称)];
}
