import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../../../src/diagnostic.js';
import { openWorkshop } from '../../../src/pipeline/workshop.js';
import { openEdition } from '../../../src/pipeline.js';
import { pointAt, type SourceFile, type SourcePoint } from '../../../src/source.js';
import { root } from '../published-edition.js';
import { EXAMPLE, type Seed, type Slip, type Words } from './seed.js';

/** What `check` reads of the project. */
const READ = ['data', 'templates', 'subjects', 'fonts/fonts.yaml'];

/** What `check` reports of an edition with a seed in it, and the place whose line the seed's rule should report. */
export type Sown = { readonly diagnostics: readonly Diagnostic[]; readonly place: SourcePoint };

/** A copy of what `check` reads, in an empty folder. */
export function copyProject(folder: string): void {
  for (const part of READ) cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
}

/** Sows a seed into a project, asks `check`, and takes it out again. */
export function sow(project: string, { edition = EXAMPLE, slips, at }: Seed): Sown {
  const before = new Map(slips.map(({ file }) => [file, readText(project, file)]));
  try {
    const [first] = slips.map((slip) => makeSlip(project, slip));
    const place = at ? locateWords(project, at) : first;
    if (!place) throw new Error('a seed without a slip');
    return { diagnostics: checkEdition(project, edition), place };
  } finally {
    for (const [file, text] of before) writeFileSync(path.join(project, file), text);
  }
}

/** What `check` reports of an edition of a project. */
export function checkEdition(project: string, edition: string): readonly Diagnostic[] {
  const workshop = openWorkshop({ root: project, callerFolder: project });
  const editionFolder = path.join(project, edition);
  return openEdition({ workshop, editionFolder, sourceDateEpoch: undefined }).diagnostics;
}

/** Writes the slip and gives the place of the first character that it changes. */
function makeSlip(project: string, { replace, ...words }: Slip): SourcePoint {
  const { source, start } = findWords(project, words);
  const text = source.text.slice(0, start) + replace + source.text.slice(start + words.find.length);
  writeFileSync(path.join(project, words.file), text);
  let same = 0;
  while (same < replace.length && replace[same] === words.find[same]) same += 1;
  return pointAt({ ...source, text }, start + same);
}

function locateWords(project: string, words: Words): SourcePoint {
  const { source, start } = findWords(project, words);
  return pointAt(source, start + words.find.search(/\S/));
}

type Found = { readonly source: SourceFile; readonly start: number };

/** Where the words stand; what stands nowhere, or twice without words before it, is a fault of the seed. */
function findWords(project: string, { file, after = '', find }: Words): Found {
  const source = { path: file, text: readText(project, file) };
  const from = source.text.indexOf(after);
  const start = from === -1 ? -1 : source.text.indexOf(find, from);
  const isTwice = after === '' && source.text.indexOf(find, start + 1) !== -1;
  if (start === -1 || isTwice) throw new Error(`${isTwice ? 'more than' : 'not'} one “${find}” in ${file}`);
  return { source, start };
}

function readText(project: string, file: string): string {
  return readFileSync(path.join(project, file), 'utf8');
}
