import type { Subjects } from '../budget/subjects.js';
import { andThen, type Outcome, succeed } from '../diagnostic.js';
import { loadSubjects } from '../load/load-subjects.js';
import { readSubjects } from '../workspace/read-subjects.js';
import type { Workspace } from '../workspace/workspace.js';
import { type InputFiles, placeSubjects } from './input-files.js';

/** Names by code, and the files that list them. */
export type ListedSubjects = { readonly subjects: Subjects; readonly inputs: InputFiles };

/** Reads the lists of subjects that hold for a budget year. */
export function readListedSubjects(workspace: Workspace, year: number): Outcome<ListedSubjects> {
  return andThen(readSubjects(workspace, year), (lists) =>
    andThen(loadSubjects(lists), (subjects) => succeed({ subjects, inputs: placeSubjects(lists) })),
  );
}
