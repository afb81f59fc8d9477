import { realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The two folders that every path starts from; both absolute. */
export type Workspace = {
  /** The package's own folder: `templates/` and `fonts/` are in it. */
  readonly root: string;
  /** The folder of whoever called: editions and `--out` are resolved against it, messages name paths from it. */
  readonly callerFolder: string;
  /** Where font files stand that are not in `fonts/`, by the name that `fonts.yaml` gives them; absolute. */
  readonly fontFiles?: ReadonlyMap<string, string>;
};

/**
 * The workspace of a run. npm runs a script in the package's folder and leaves the caller's in `INIT_CWD`; anywhere
 * else `INIT_CWD` belongs to some other script that happens to be running, and the current folder is the caller's.
 */
export function findWorkspace(currentFolder: string, initialFolder: string | undefined): Workspace {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const atRoot = realpathSync(currentFolder) === realpathSync(root);
  const callerFolder = atRoot && initialFolder ? initialFolder : currentFolder;
  return { root: path.resolve(root), callerFolder: path.resolve(callerFolder) };
}

/** The absolute path of what the caller typed. */
export function resolveFromCaller(workspace: Workspace, typed: string): string {
  return path.resolve(workspace.callerFolder, typed);
}

/** A path as messages show it: relative to the caller's folder, with `/`; absolute only on another Windows drive. */
export function showPath(workspace: Workspace, absolute: string): string {
  const relative = path.relative(workspace.callerFolder, absolute);
  return relative === '' ? '.' : relative.split(path.sep).join('/');
}
