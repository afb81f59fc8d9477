import { hashOf } from '../archive/hash.js';
import { openArchive } from '../archive/open-archive.js';
import { openArchivedEdition } from '../archive/open-archived.js';
import { type OpenRevision, openRevision } from '../archive/open-revision.js';
import { formatRevision, nameArchived } from '../archive/revision.js';
import type { ExplainedChange } from '../compare/find-consequences.js';
import { compareOpened } from '../correct/compare-opened.js';
import { describePlace } from '../correct/describe-place.js';
import { andThen, type Diagnostic, type Outcome, succeed } from '../diagnostic.js';
import { openWorkshop } from '../pipeline/workshop.js';
import { type OpenEdition, openEdition } from '../pipeline.js';
import { findArchive } from '../workspace/archive/find-archive.js';
import { showPath } from '../workspace/workspace.js';
import type { CliContext } from './cli-context.js';

export type DraftRequest = {
  /** Absolute, as is the next. */
  readonly archive: string;
  readonly editionFolder: string;
  readonly sourceDateEpoch: Date | undefined;
};

/** How many changes are told, and how long each may be. */
const MOST_CHANGES = 3;
const LONGEST = 24;

/**
 * What a build says of an edition that is printed otherwise than its latest archived revision: that it is a draft, and what differs first. Nothing
 * of one that is not archived. Damage of the archive is told, and stops nothing: `build` does not use it.
 */
export function remarkDraft(context: CliContext, request: DraftRequest): readonly Diagnostic[] {
  const { workspace } = context;
  const { archive, editionFolder, sourceDateEpoch } = request;
  if (findArchive(archive) === undefined) return [];
  const latest = openLatest(context, request);
  if (!latest.ok) return latest.diagnostics.map((found) => ({ ...found, severity: 'warning' }));
  const revision = latest.value;
  if (!revision) return [];
  const opened = openEdition({ workshop: openWorkshop(workspace), editionFolder, sourceDateEpoch });
  if (!opened.ok || isMadeFrom(revision, opened.value)) return [];
  const old = openArchivedEdition(workspace, archive, revision);
  if (!old.ok) return old.diagnostics.map((found) => ({ ...found, severity: 'warning' }));
  const { printed } = compareOpened(old.value, opened.value);
  const name = formatRevision(revision.logged);
  return printed.length === 0
    ? []
    : [
        describeDraft(
          { name, folder: showPath(workspace, editionFolder), archive: showPath(workspace, archive) },
          printed,
        ),
      ];
}

function openLatest(
  { workspace }: CliContext,
  { archive: folder, editionFolder }: DraftRequest,
): Outcome<OpenRevision | undefined> {
  const { department, year } = nameArchived(editionFolder);
  return andThen(openArchive(workspace, folder), (archive) => {
    const own = archive.revisions.filter((each) => each.department === department && each.year === year);
    const [latest] = own.toSorted((a, b) => b.revision - a.revision);
    return latest ? openRevision(archive.store, latest) : succeed(undefined);
  });
}

/** True if nothing that the edition is made from has changed: then there is nothing to compare. */
function isMadeFrom({ payload }: OpenRevision, { inputs }: OpenEdition): boolean {
  return [...inputs].every(
    ([inside, { bytes }]) => payload.get(`project/${inside}`) === hashOf('sha256', bytes),
  );
}

type DraftNames = { readonly name: string; readonly folder: string; readonly archive: string };

function describeDraft(
  { name, folder, archive }: DraftNames,
  printed: readonly ExplainedChange[],
): Diagnostic {
  const words = printed.flatMap((change) =>
    change.words.map(
      ({ old, new: now }) => `${describePlace(change)}“${shorten(old.text)}”→“${shorten(now.text)}”`,
    ),
  );
  const more = words.length > MOST_CHANGES ? '等' : '';
  const message = `生成的是草稿，与归档的修订版 ${name} 有 ${words.length} 处不同：${words.slice(0, MOST_CHANGES).join('；')}${more}`;
  const hint = `全部改动：gongkai diff ${name} ${folder} --archive ${archive}；公开过的要改，用 gongkai correct。`;
  return { severity: 'info', code: 'GZ118', message, hint };
}

function shorten(text: string): string {
  const characters = [...text.replaceAll('\n', ' ')];
  return characters.length <= LONGEST ? characters.join('') : `${characters.slice(0, LONGEST).join('')}…`;
}
