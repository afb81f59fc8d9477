import { findRevision } from '../archive/find-revision.js';
import { openArchive } from '../archive/open-archive.js';
import { openArchivedEdition } from '../archive/open-archived.js';
import { openRevision } from '../archive/open-revision.js';
import { formatRevision, parseReference } from '../archive/revision.js';
import { andThen, type Outcome, succeed } from '../diagnostic.js';
import { openWorkshop } from '../pipeline/workshop.js';
import { type OpenEdition, openEdition } from '../pipeline.js';
import { isFolder } from '../workspace/read-edition-folder.js';
import { resolveFromCaller, showPath } from '../workspace/workspace.js';
import { findArchiveFolder } from './archive-folder.js';
import type { CliContext } from './cli-context.js';

/** One side of a comparison, and how messages name it. */
export type Compared = { readonly shown: string; readonly opened: OpenEdition };

export type ComparedRequest = {
  /** A folder, or `<department>/<year>` with or without `@rN`. A folder that is there is meant as one. */
  readonly typed: string;
  /** The value of `--archive`. */
  readonly archive: string | undefined;
  readonly sourceDateEpoch: Date | undefined;
  /** It is a revision, even if a folder of that name is there. */
  readonly isRevision?: true;
};

/** Opens what is compared. What the checks find in it is not told: it is compared as it is. */
export function openCompared(context: CliContext, request: ComparedRequest): Outcome<Compared> {
  const { workspace } = context;
  const folder = resolveFromCaller(workspace, request.typed);
  const named = parseReference(request.typed);
  const isArchived =
    request.isRevision || (!isFolder(folder) && named !== undefined && isMeantAsRevision(context, request));
  if (isArchived) {
    return andThen(findArchiveFolder(context, request.archive), (archive) =>
      openArchivedSide(context, archive, request.typed),
    );
  }
  const opened = openEdition({
    workshop: openWorkshop(workspace),
    editionFolder: folder,
    sourceDateEpoch: request.sourceDateEpoch,
  });
  return opened.ok ? succeed({ shown: showPath(workspace, folder), opened: opened.value }) : opened;
}

function isMeantAsRevision({ archiveFolder }: CliContext, { archive, typed }: ComparedRequest): boolean {
  return typed.includes('@') || (archive ?? archiveFolder ?? '').trim() !== '';
}

function openArchivedSide({ workspace }: CliContext, folder: string, typed: string): Outcome<Compared> {
  return andThen(openArchive(workspace, folder), (archive) =>
    andThen(findRevision(archive, typed), (logged) =>
      andThen(openRevision(archive.store, logged), (revision) =>
        andThen(openArchivedEdition(workspace, folder, revision), (opened) =>
          succeed({ shown: formatRevision(logged), opened }),
        ),
      ),
    ),
  );
}
