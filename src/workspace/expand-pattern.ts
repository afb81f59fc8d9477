import { existsSync } from 'node:fs';
import path from 'node:path';
import { listFolders } from './read-folder.js';
import { resolveFromCaller, type Workspace } from './workspace.js';

/**
 * The absolute folders that a typed path means, sorted. `*` stands for any name of one folder: Unix shells expand it
 * before the program sees it, the Windows command prompt leaves that to the program. A path without `*`, or one that
 * exists as it is typed, means itself; a pattern that fits nothing too, so that the message can name it.
 */
export function expandPattern(workspace: Workspace, typed: string): readonly string[] {
  const absolute = resolveFromCaller(workspace, typed);
  if (!typed.includes('*') || existsSync(absolute)) return [absolute];
  const { root } = path.parse(absolute);
  const steps = absolute.slice(root.length).split(path.sep);
  const found = steps.reduce<readonly string[]>(
    (folders, step) => folders.flatMap((folder) => matchStep(folder, step)),
    [root],
  );
  return found.length > 0 ? found : [absolute];
}

function matchStep(folder: string, step: string): readonly string[] {
  if (!step.includes('*')) return existsSync(path.join(folder, step)) ? [path.join(folder, step)] : [];
  const pattern = new RegExp(`^${step.split('*').map(escapePattern).join('.*')}$`, 'su');
  return listFolders(folder)
    .filter((name) => pattern.test(name) && !name.startsWith('.'))
    .map((name) => path.join(folder, name));
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.|?+()[\]{}]/g, '\\$&');
}
