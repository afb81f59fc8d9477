import type { Workspace } from '../../workspace/workspace.js';
import { listLogged } from '../logged-revisions.js';
import { listObjects } from '../provenance.js';
import { formatRevision } from '../revision.js';
import { checkAnchor, type KeptHead } from './check-anchor.js';
import { checkEditions } from './check-editions.js';
import { checkLayouts } from './check-layouts.js';
import { checkObjects } from './check-objects.js';
import { checkQuarantine } from './check-quarantine.js';
import { checkRoot } from './check-root.js';
import { findMissing } from './match-log.js';
import { readLogFile } from './read-log-file.js';
import type { ArchiveReport } from './report.js';
import { type Regenerate, reportRevisions } from './report-revisions.js';
import { isSampled, type Sample } from './sample.js';
import { type VerifiedRevision, verifyRevision } from './verify-revision.js';

export type VerifyRequest = {
  readonly workspace: Workspace;
  /** Absolute, links resolved. */
  readonly archive: string;
  readonly sample: Sample;
  readonly anchor: KeptHead | undefined;
  /** Builds a revision of the sample again and compares; undefined if that is not wanted. */
  readonly regenerate: Regenerate | undefined;
  /** What is being done, and how many of how many revisions are checked. */
  readonly onProgress: (step: string) => void;
};

/**
 * Checks an archive: all that the format promises (docs/归档格式.md), all faults in one run. It writes nothing, follows no link and
 * reads nothing outside the archive but today's layouts, to compare.
 */
export async function verifyArchive(request: VerifyRequest): Promise<ArchiveReport> {
  const { archive, sample, onProgress } = request;
  const { log, faults: logFaults } = readLogFile(archive);
  const found = checkEditions(archive);
  const logged = listLogged(log);
  const revisions = found.revisions.map((revision, index) => {
    onProgress(`核对 ${formatRevision(revision)}（${index + 1}/${found.revisions.length}）`);
    return verifyRevision(archive, revision, logged, isSampled(formatRevision(revision), sample));
  });
  onProgress('核对共用文件');
  const objects = checkObjects(archive, usersOf(revisions), sample);
  const faults = [
    ...checkRoot(archive),
    ...logFaults,
    ...(request.anchor ? checkAnchor(log, request.anchor) : []),
    ...found.faults,
    ...findMissing(found.revisions, logged),
    ...objects,
    ...checkQuarantine(archive, log),
    ...checkLayouts(
      request.workspace,
      revisions.flatMap((each) => each.layouts),
    ),
  ];
  const reports = await reportRevisions(revisions, objects, request.regenerate);
  return { head: log.head, seq: log.entries.length, revisions: reports, faults };
}

/** A revision that uses an object, by the object's hash. */
function usersOf(revisions: readonly VerifiedRevision[]): ReadonlyMap<string, string> {
  return new Map(
    revisions.flatMap(({ revision, provenance }) =>
      (provenance ? listObjects(provenance) : []).map((hash) => [hash, formatRevision(revision)] as const),
    ),
  );
}
