import path from 'node:path';
import { fail, type Outcome, succeed } from '../diagnostic.js';
import type { FileClass } from './read-file.js';
import { type FolderFiles, type FolderShape, listFolders, readFolder } from './read-folder.js';
import type { Workspace } from './workspace.js';

const kind: FileClass = { family: 'MB', limit: 1024 * 1024 };
const settings: FolderShape = { subfolders: [''], name: /^layout\.yaml$/ };
const templates: FolderShape = { subfolders: ['sections', 'partials'], name: /\.hbs$/ };

/**
 * The files of the layout `name` (the 版式 of an edition) by their path in its folder: `layout.yaml`,
 * `sections/….hbs`, `partials/….hbs`. Only a name that stands in `templates/` is a layout, never a path.
 */
export function readLayoutFolder(workspace: Workspace, name: string): Outcome<FolderFiles> {
  const folder = path.join(workspace.root, 'templates');
  const layouts = listFolders(folder);
  if (!layouts.includes(name)) {
    const hint = `可用的版式：${layouts.join('、')}。`;
    return fail([{ severity: 'error', code: 'MB901', message: `找不到版式“${name}”`, hint }]);
  }
  return merge(
    [settings, templates].map((shape) => readFolder(workspace, path.join(folder, name), shape, kind)),
  );
}

function merge(parts: readonly Outcome<FolderFiles>[]): Outcome<FolderFiles> {
  const faults = parts.flatMap((part) => (part.ok ? [] : part.diagnostics));
  if (faults.length > 0) return fail(faults);
  return succeed(new Map(parts.flatMap((part) => (part.ok ? [...part.value] : []))));
}
