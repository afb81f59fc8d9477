import path from 'node:path';
import { codedFiles, type DataFileStem } from '../budget/budget.js';
import type { Edition } from '../budget/edition.js';
import { noSubjects, type Subjects } from '../budget/subjects.js';
import {
  andThen,
  type Diagnostic,
  fail,
  hasErrors,
  type Outcome,
  placeFaults,
  succeed,
} from '../diagnostic.js';
import type { EditionFiles } from '../load/check-edition-files.js';
import {
  type EditionContext,
  type LoadedEdition,
  loadEdition,
  loadEditionWords,
} from '../load/load-edition.js';
import { loadPreviousEdition, type PreviousEdition } from '../load/load-previous-edition.js';
import { loadSubjects } from '../load/load-subjects.js';
import type { Loaded } from '../load/read-yaml.js';
import { readEditionFolder } from '../workspace/read-edition-folder.js';
import { readSubjects } from '../workspace/read-subjects.js';
import type { Workspace } from '../workspace/workspace.js';
import { readStyle, type Style } from './read-style.js';

/** An edition with the layout that it names. */
export type ReadEdition = { readonly edition: LoadedEdition; readonly style: Style };

type Words = Outcome<Loaded<Edition>> | undefined;

/**
 * Reads an edition, the layout that it names, and what its figures are compared with. `folder` is absolute. All faults
 * of all of them are found in one run.
 */
export function readEdition(workspace: Workspace, folder: string): Outcome<ReadEdition> {
  return andThen(readEditionFolder(workspace, folder), (files) => {
    const words = loadEditionWords(files);
    const style = openStyle(workspace, words);
    const edition = readData(workspace, folder, { files, words, style });
    const diagnostics = [...edition.diagnostics, ...style.diagnostics];
    if (!edition.ok || !style.ok) return fail(diagnostics);
    return succeed({ edition: edition.value, style: style.value }, diagnostics);
  });
}

/** A layout that is not there or cannot be read is a fault of the line that names it. */
function openStyle(workspace: Workspace, words: Words): Outcome<Style> {
  if (!words?.ok) return fail([]);
  const { locate, value } = words.value;
  return placeFaults(readStyle(workspace, value.版式), locate(['版式']), /^(MB|BS)/);
}

type Opened = {
  readonly files: EditionFiles;
  readonly words: Words;
  readonly style: Outcome<Style>;
};

/** The edition's own files with what they refer to; without a layout, only the files themselves. */
function readData(
  workspace: Workspace,
  folder: string,
  { files, words, style }: Opened,
): Outcome<LoadedEdition> {
  const { context, remarks } =
    words?.ok && style.ok
      ? readContext(workspace, folder, words.value, style.value.folder.stems)
      : { context: {}, remarks: [] };
  const edition = loadEdition(files, context, words);
  const diagnostics = [...edition.diagnostics, ...remarks];
  return edition.ok && !hasErrors(remarks) ? succeed(edition.value, diagnostics) : fail(diagnostics);
}

function readContext(
  workspace: Workspace,
  folder: string,
  words: Loaded<Edition>,
  stems: readonly DataFileStem[],
): { readonly context: EditionContext; readonly remarks: readonly Diagnostic[] } {
  const previous = readPrevious(workspace, folder, words, stems);
  const subjects = openSubjects(workspace, words.value.年度, stems);
  const context = {
    layout: { name: words.value.版式, stems },
    previous: previous?.ok ? previous.value : undefined,
    subjects: subjects.ok ? subjects.value : undefined,
  };
  return { context, remarks: [...(previous?.diagnostics ?? []), ...subjects.diagnostics] };
}

/** The lists of subjects for a year; none are read where no table has codes. */
function openSubjects(workspace: Workspace, year: number, stems: readonly DataFileStem[]): Outcome<Subjects> {
  if (!stems.some((stem) => codedFiles.includes(stem))) return succeed(noSubjects);
  return andThen(readSubjects(workspace, year), loadSubjects);
}

/** The edition that this one names as the year before; undefined if it names none. */
function readPrevious(
  workspace: Workspace,
  folder: string,
  { locate, value: { 上年版, 年度 } }: Loaded<Edition>,
  stems: readonly DataFileStem[],
): Outcome<PreviousEdition> | undefined {
  if (上年版 === undefined) return undefined;
  const at = locate(['上年版']);
  const files = readEditionFolder(workspace, path.join(path.dirname(folder), 上年版));
  return andThen(placeFaults(files, at, /^SJ90/), (found) => loadPreviousEdition(found, stems, 年度, at));
}
