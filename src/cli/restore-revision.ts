import path from 'node:path';
import { findRevision } from '../archive/find-revision.js';
import { openArchive } from '../archive/open-archive.js';
import { openRevision } from '../archive/open-revision.js';
import { type RestoredFolder, readFolders } from '../archive/restored-folders.js';
import { formatRevision } from '../archive/revision.js';
import { andThen, type Outcome, succeed } from '../diagnostic.js';
import { createFolders, type NewFolder } from '../workspace/create-folder.js';
import { holdsFiles } from '../workspace/holds-files.js';
import { showPath, type Workspace } from '../workspace/workspace.js';
import { type CliContext, reportFindings } from './cli-context.js';
import { type ExitCode, exitCodeOf } from './exit-code.js';
import { holdSignals } from './hold-signals.js';

export type RestoreRequest = {
  /** `<department>/<year>` or `<department>/<year>@rN`, as typed. */
  readonly revision: string;
  /** Absolute. */
  readonly archive: string;
  /** Absolute. */
  readonly out: string;
};

/** What was restored, as messages show it: the edition's folder comes first. */
type Restored = { readonly revision: string; readonly folders: readonly string[] };

/** Brings the data of an archived revision back as `<out>/<department>/<year>`, with the year before that it names beside it. */
export async function restoreRevision(context: CliContext, request: RestoreRequest): Promise<ExitCode> {
  const restored = await holdSignals(() => restore(context.workspace, request));
  reportFindings(context, restored.diagnostics);
  if (restored.ok) {
    context.stderr.write(`从归档库恢复了 ${restored.value.revision}，与归档时逐字节相同\n`);
    for (const folder of restored.value.folders) context.stdout.write(`${folder}\n`);
  }
  return exitCodeOf(restored.diagnostics);
}

function restore(workspace: Workspace, { revision: typed, archive: folder, out }: RestoreRequest) {
  return andThen(openArchive(workspace, folder), (archive) =>
    andThen(findRevision(archive, typed), (logged) =>
      andThen(andThen(openRevision(archive.store, logged), readFolders), ({ edition, beside }) => {
        const parent = path.join(out, logged.department);
        const made = putFolders(workspace, parent, [edition, ...beside]);
        return andThen(made, (folders) => succeed<Restored>({ revision: formatRevision(logged), folders }));
      }),
    ),
  );
}

/** A folder that already holds just these files is as good as made. */
function putFolders(
  workspace: Workspace,
  parent: string,
  restored: readonly RestoredFolder[],
): Outcome<readonly string[]> {
  const folders = restored.map((folder) => locateFolder(parent, folder));
  const missing = folders.filter((folder) => !holdsFiles(folder));
  const shown = folders.map(({ target }) => showPath(workspace, target));
  return andThen(createFolders(workspace, missing, '--out'), () => succeed(shown));
}

/** A restored folder at its place below `parent`, which is absolute. */
export function locateFolder(parent: string, { name, files }: RestoredFolder): NewFolder {
  return {
    target: path.join(parent, name),
    files: new Map([...files].map(([inside, { bytes }]) => [inside, bytes])),
  };
}
