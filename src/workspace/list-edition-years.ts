import { existsSync } from 'node:fs';
import path from 'node:path';
import { listFolders } from './read-folder.js';

/** The editions that a department's folder (absolute) has, one for each year; absolute. */
export function listEditionYears(department: string): readonly string[] {
  return listFolders(department)
    .map((name) => path.join(department, name))
    .filter((folder) => existsSync(path.join(folder, 'edition.yaml')));
}
