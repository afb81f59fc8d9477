import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Diagnostic, fail, type Outcome, succeed } from '../diagnostic.js';
import type { RawFile } from '../source.js';
import { type FileClass, readFileIn } from './read-file.js';
import { listFolders } from './read-folder.js';
import type { Workspace } from './workspace.js';

const FOLDER = 'subjects';
const kinds = ['功能分类', '经济分类'] as const;

/** 1 MiB: the list of a year has about 50 KiB. */
const fileClass: FileClass = { family: 'SJ', limit: 1024 * 1024 };

/** A list of subjects and the year whose list it is. */
export type SubjectFile = { readonly year: number; readonly file: RawFile };

/** The lists by their kind. */
export type SubjectFiles = ReadonlyMap<(typeof kinds)[number], SubjectFile>;

/**
 * The lists of 政府收支分类科目 that come nearest to those of a budget year: of each kind the newest that is not after
 * it. A kind of which every list is younger is left out.
 */
export function readSubjects(workspace: Workspace, budgetYear: number): Outcome<SubjectFiles> {
  const root = path.join(workspace.root, FOLDER);
  const years = listFolders(root).filter((name) => /^\d{4}$/.test(name) && Number(name) <= budgetYear);
  const files = new Map<(typeof kinds)[number], SubjectFile>();
  const faults: Diagnostic[] = [];
  for (const kind of kinds) {
    const year = years.findLast((name) => existsSync(path.join(root, name, `${kind}.tsv`)));
    if (year === undefined) continue;
    const file = readFileIn(workspace, root, path.join(year, `${kind}.tsv`), fileClass);
    if (file.ok) files.set(kind, { year: Number(year), file: file.value });
    else faults.push(...file.diagnostics);
  }
  return faults.length > 0 ? fail(faults) : succeed(files);
}
