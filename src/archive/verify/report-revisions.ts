import { hasErrors } from '../../diagnostic.js';
import type { ArchiveFault } from '../damage.js';
import type { Regenerated, RegenerateRequest } from '../regenerate/regenerate.js';
import { formatRevision } from '../revision.js';
import { objectPath } from '../store.js';
import type { RevisionReport } from './report.js';
import type { VerifiedRevision } from './verify-revision.js';

/** Builds one revision again; see `regenerate/regenerate.ts`. */
export type Regenerate = (
  request: Pick<RegenerateRequest, 'revision' | 'provenance'>,
) => Promise<Regenerated>;

/**
 * The reports of revisions, each built again if that was asked for. What a sample left out or what is damaged is not built: its
 * difference would say nothing new.
 */
export async function reportRevisions(
  revisions: readonly VerifiedRevision[],
  objectFaults: readonly ArchiveFault[],
  regenerate: Regenerate | undefined,
): Promise<readonly RevisionReport[]> {
  const damaged = new Set(objectFaults.filter((fault) => hasErrors([fault])).map(({ file }) => file));
  const reports: RevisionReport[] = [];
  for (const { revision, read, faults, provenance } of revisions) {
    const report = { revision: formatRevision(revision), read, regeneration: undefined, faults };
    const isWhole =
      read && !hasErrors(faults) && !provenance?.fonts.some(({ sha256 }) => damaged.has(objectPath(sha256)));
    if (!regenerate || !isWhole) reports.push(report);
    else if (!provenance) reports.push({ ...report, regeneration: 'impossible' });
    else {
      const again = await regenerate({ revision, provenance });
      reports.push({ ...report, regeneration: again.regeneration, faults: [...faults, ...again.faults] });
    }
  }
  return reports;
}
