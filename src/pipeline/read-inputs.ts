import path from 'node:path';
import { succeed } from '../diagnostic.js';
import { readEditionFolder } from '../workspace/read-edition-folder.js';
import type { FolderFiles } from '../workspace/read-folder.js';
import { readFontFile } from '../workspace/read-font-file.js';
import { readLayoutFolder } from '../workspace/read-layout-folder.js';
import { readSubjects } from '../workspace/read-subjects.js';
import type { Workspace } from '../workspace/workspace.js';
import {
  FONT_CATALOGUE,
  type InputFiles,
  joinInputs,
  placeCatalogue,
  placeData,
  placeLayout,
  placeSubjects,
} from './input-files.js';
import type { References } from './references.js';

/**
 * What `readEdition` would read for an edition that refers to this, without reading what it says; undefined if a file cannot be
 * read. `folder` is absolute, `own` are its files.
 */
export function readInputs(
  workspace: Workspace,
  folder: string,
  own: FolderFiles,
  { layout, previous, subjectsOf }: References,
): InputFiles | undefined {
  const before = previous === undefined ? undefined : path.join(path.dirname(folder), previous);
  const data = before === undefined ? succeed<FolderFiles>(new Map()) : readEditionFolder(workspace, before);
  const subjects = subjectsOf === undefined ? succeed(new Map()) : readSubjects(workspace, subjectsOf);
  const templates = readLayoutFolder(workspace, layout);
  const catalogue = readFontFile(workspace, FONT_CATALOGUE);
  if (!data.ok || !subjects.ok || !templates.ok || !catalogue.ok) return undefined;
  return joinInputs(
    placeData(folder, own),
    before === undefined ? [] : placeData(before, data.value),
    placeSubjects(subjects.value),
    placeLayout(layout, templates.value),
    placeCatalogue(catalogue.value),
  );
}
