import path from 'node:path';
import type { DataFileStem } from '../budget/budget.js';
import type { Edition } from '../budget/edition.js';
import { noSubjects } from '../budget/subjects.js';
import {
  andThen,
  type Diagnostic,
  fail,
  hasErrors,
  type Outcome,
  placeFaults,
  succeed,
} from '../diagnostic.js';
import {
  type EditionContext,
  type LoadedEdition,
  loadEdition,
  loadEditionWords,
} from '../load/load-edition.js';
import { loadPreviousEdition, type PreviousEdition } from '../load/load-previous-edition.js';
import type { Loaded } from '../load/read-yaml.js';
import { readEditionFolder } from '../workspace/read-edition-folder.js';
import type { FolderFiles } from '../workspace/read-folder.js';
import { type InputFiles, joinInputs, placeData } from './input-files.js';
import type { ListedSubjects } from './read-listed-subjects.js';
import type { Style } from './read-style.js';
import { findReferences, type References } from './references.js';
import type { Workshop } from './workshop.js';

/** An edition with the layout that it names. */
export type ReadEdition = {
  readonly edition: LoadedEdition;
  readonly style: Style;
  /** All that was read for it, the layout included. */
  readonly inputs: InputFiles;
  /** Why those were read that are not the edition's own. */
  readonly references: References;
};

/** The edition's own files with what they refer to, and the files that were read for it. */
type ReadData = { readonly edition: LoadedEdition; readonly inputs: InputFiles };

type Words = Outcome<Loaded<Edition>> | undefined;

/**
 * Reads an edition, the layout that it names, and what its figures are compared with. `folder` is absolute. All faults
 * of all of them are found in one run.
 */
export function readEdition(workshop: Workshop, folder: string): Outcome<ReadEdition> {
  return andThen(readEditionFolder(workshop.workspace, folder), (files) => {
    const words = loadEditionWords(files);
    const style = openStyle(workshop, words);
    const data = readData(workshop, folder, { files, words, style });
    const diagnostics = [...data.diagnostics, ...style.diagnostics];
    if (!words?.ok || !data.ok || !style.ok) return fail(diagnostics);
    const { edition, inputs } = data.value;
    const read = {
      edition,
      style: style.value,
      inputs: joinInputs(inputs, style.value.inputs),
      references: findReferences(words.value.value, style.value.folder.stems),
    };
    return succeed(read, diagnostics);
  });
}

/** A layout that is not there or cannot be read is a fault of the line that names it. */
function openStyle(workshop: Workshop, words: Words): Outcome<Style> {
  if (!words?.ok) return fail([]);
  const { locate, value } = words.value;
  return placeFaults(workshop.readStyle(value.版式), locate(['版式']), /^(MB|BS)/);
}

type Opened = {
  readonly files: FolderFiles;
  readonly words: Words;
  readonly style: Outcome<Style>;
};

/** Without a layout, nothing is read that the edition refers to. */
function readData(workshop: Workshop, folder: string, { files, words, style }: Opened): Outcome<ReadData> {
  const { context, inputs, remarks } =
    words?.ok && style.ok
      ? readContext(workshop, folder, words.value, style.value.folder.stems)
      : { context: {}, inputs: new Map(), remarks: [] };
  const edition = loadEdition(files, context, words);
  const diagnostics = [...edition.diagnostics, ...remarks];
  if (!edition.ok || hasErrors(remarks)) return fail(diagnostics);
  const own = placeData(folder, files);
  return succeed({ edition: edition.value, inputs: joinInputs(own, inputs) }, diagnostics);
}

type ReadContext = {
  readonly context: EditionContext;
  readonly inputs: InputFiles;
  readonly remarks: readonly Diagnostic[];
};

function readContext(
  workshop: Workshop,
  folder: string,
  words: Loaded<Edition>,
  stems: readonly DataFileStem[],
): ReadContext {
  const previous = readPrevious(workshop, folder, words, stems);
  const subjects = openSubjects(workshop, findReferences(words.value, stems));
  const context = {
    layout: { name: words.value.版式, stems },
    previous: previous?.ok ? previous.value.edition : undefined,
    subjects: subjects.ok ? subjects.value.subjects : undefined,
  };
  const inputs = [previous, subjects].map((read) => (read?.ok ? read.value.inputs : []));
  return {
    context,
    inputs: joinInputs(...inputs),
    remarks: [...(previous?.diagnostics ?? []), ...subjects.diagnostics],
  };
}

/** The lists of subjects for a year; none are read where no table has codes. */
function openSubjects(workshop: Workshop, { subjectsOf }: References): Outcome<ListedSubjects> {
  if (subjectsOf === undefined) return succeed({ subjects: noSubjects, inputs: new Map() });
  return workshop.readSubjects(subjectsOf);
}

/** The edition that this one names as the year before; undefined if it names none. */
function readPrevious(
  { workspace }: Workshop,
  folder: string,
  { locate, value: { 上年版, 年度 } }: Loaded<Edition>,
  stems: readonly DataFileStem[],
): Outcome<{ readonly edition: PreviousEdition; readonly inputs: InputFiles }> | undefined {
  if (上年版 === undefined) return undefined;
  const at = locate(['上年版']);
  const previous = path.join(path.dirname(folder), 上年版);
  return andThen(placeFaults(readEditionFolder(workspace, previous), at, /^SJ90/), (files) =>
    andThen(loadPreviousEdition(files, stems, 年度, at), (edition) =>
      succeed({ edition, inputs: placeData(previous, files) }),
    ),
  );
}
