import path from 'node:path';
import { findRevision } from '../archive/find-revision.js';
import { openArchive } from '../archive/open-archive.js';
import type { OpenCode } from '../archive/open-codes.js';
import { openRevision } from '../archive/open-revision.js';
import { readFolders } from '../archive/restored-folders.js';
import { formatRevision, parseReference, takenFolder } from '../archive/revision.js';
import { andThen, fail, type Outcome, succeed } from '../diagnostic.js';
import { isFolder, readEditionFolder } from '../workspace/read-edition-folder.js';
import type { FolderFiles } from '../workspace/read-folder.js';
import { resolveFromCaller, showPath, type Workspace } from '../workspace/workspace.js';
import { findArchiveFolder } from './archive-folder.js';
import type { CliContext } from './cli-context.js';

/** The finished edition that a new one is drafted from: a folder, or a revision in an archive. */
export type DraftSource = {
  readonly files: FolderFiles;
  /** Absolute; where its files stand, or stood when it was archived: links in them start there. */
  readonly folder: string;
  /** Absolute; the folder of a department that the new edition goes to unless another is named. */
  readonly parent: string;
  /** Names of folders: the department's, and that by which a new edition beside it can name it as the year before. */
  readonly department: string;
  readonly name: string;
  readonly isArchived: boolean;
  /** How messages name it. */
  readonly shown: string;
};

/** What `--from` and `--archive` say. A folder that is there is meant as one, whatever else its name could mean. */
export function openSource(
  context: CliContext,
  { from, archive }: { readonly from: string; readonly archive: string | undefined },
): Outcome<DraftSource> {
  const { workspace, archiveFolder } = context;
  const folder = resolveFromCaller(workspace, from);
  const hasArchive = (archive ?? archiveFolder ?? '') !== '';
  const isArchived =
    !isFolder(folder) && parseReference(from) !== undefined && (hasArchive || from.includes('@'));
  if (!isArchived) return openFolder(workspace, folder);
  return andThen(findArchiveFolder(context, archive), (found) => openArchived(workspace, found, from));
}

function openFolder(workspace: Workspace, folder: string): Outcome<DraftSource> {
  const parent = path.dirname(folder);
  return andThen(readEditionFolder(workspace, folder), (files) =>
    succeed({
      files,
      folder,
      parent,
      department: path.basename(parent),
      name: path.basename(folder),
      isArchived: false,
      shown: showPath(workspace, folder),
    }),
  );
}

function openArchived(workspace: Workspace, folder: string, typed: string): Outcome<DraftSource> {
  return andThen(openArchive(workspace, folder), (archive) =>
    andThen(findRevision(archive, typed), (logged) =>
      andThen(andThen(openRevision(archive.store, logged), readFolders), ({ edition }) => {
        const { department, year } = logged;
        const shown = formatRevision(logged);
        if (!edition.files.has('edition.yaml')) return fail<DraftSource>([withoutData(shown)]);
        return succeed({
          files: edition.files,
          folder: path.join(workspace.root, 'data', department, year),
          parent: resolveFromCaller(workspace, path.join('data', department)),
          department,
          name: takenFolder(logged),
          isArchived: true,
          shown,
        });
      }),
    ),
  );
}

function withoutData(shown: string) {
  const code: OpenCode = 'YF125';
  const hint = '它不是用本程序生成的，只有公开的文件；照另一个公开件建立';
  return { severity: 'error', code, message: `“${shown}”没有可以照着建立的数据`, hint } as const;
}
