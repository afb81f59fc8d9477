import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkshop } from '../../src/pipeline/workshop.js';
import { type OpenEdition, openEdition } from '../../src/pipeline.js';
import { scratchFolder } from '../workspace/scratch-folder.js';
import { root } from './published-edition.js';

/** The invented department, whose two years print in the layout of nine tables. */
const department = path.join(root, 'data/shili-civil-affairs-bureau');

export const exampleYears = ['2023', '2024'] as const;

export function exampleFolder(year: string): string {
  return path.join(department, year);
}

/** A change of one file of an edition: its path, and what becomes of its text. */
export type Edit = readonly [file: string, change: (text: string) => string];

/** A copy of the department, the files of one of its years changed; the folder of that year. */
export function copyExample(year: string, edits: readonly Edit[]): string {
  const folder = path.join(scratchFolder(), 'department');
  cpSync(department, folder, { recursive: true });
  for (const [file, change] of edits) {
    const at = path.join(folder, year, file);
    const text = readFileSync(at, 'utf8');
    const changed = change(text);
    if (changed === text) throw new Error(`the edit changes nothing: ${file}`);
    writeFileSync(at, changed);
  }
  return path.join(folder, year);
}

export function openFolder(editionFolder: string) {
  return openEdition({
    workshop: openWorkshop({ root, callerFolder: root }),
    editionFolder,
    sourceDateEpoch: undefined,
  });
}

/** An edition without a fault; remarks do not matter. */
export function openExample(editionFolder: string): OpenEdition {
  const opened = openFolder(editionFolder);
  if (opened.ok) return opened.value;
  throw new Error(JSON.stringify(opened.diagnostics, undefined, 1));
}
