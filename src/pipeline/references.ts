import { codedFiles, type DataFileStem } from '../budget/budget.js';
import type { Edition } from '../budget/edition.js';

/** What an edition's own files make the program read besides them. */
export type References = {
  /** The folder in `templates/`. */
  readonly layout: string;
  /** The folder of the edition of the year before, beside the edition's own. */
  readonly previous: string | undefined;
  /** The year whose lists of subjects are wanted; undefined where no table has codes. */
  readonly subjectsOf: number | undefined;
};

/** `stems` are the data files that the layout prints. */
export function findReferences(edition: Edition, stems: readonly DataFileStem[]): References {
  const isCoded = stems.some((stem) => codedFiles.includes(stem));
  return {
    layout: edition.版式,
    previous: edition.上年版,
    subjectsOf: isCoded ? edition.年度 : undefined,
  };
}
