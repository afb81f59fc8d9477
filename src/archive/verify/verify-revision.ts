import type { ArchiveFault } from '../damage.js';
import type { Provenance } from '../provenance.js';
import { formatRevision, type Revision } from '../revision.js';
import { openBagFolder } from './bag-folder.js';
import { listLayouts, type UsedLayout } from './check-layouts.js';
import { checkLogged, type LoggedRevisions } from './match-log.js';
import { readProvenance } from './read-provenance.js';
import { verifyBag } from './verify-bag.js';

/** A revision that was checked by itself and against the log. */
export type VerifiedRevision = {
  readonly revision: Revision;
  /** False: the payload was counted and measured, not read. */
  readonly read: boolean;
  readonly faults: readonly ArchiveFault[];
  readonly provenance: Provenance | undefined;
  readonly layouts: readonly UsedLayout[];
};

/** `archive` is absolute; `read`: whether the payload is read. */
export function verifyRevision(
  archive: string,
  revision: Revision,
  logged: LoggedRevisions,
  read: boolean,
): VerifiedRevision {
  const folder = openBagFolder(archive, revision);
  const { faults: inBag, seal, manifest } = verifyBag(folder, read);
  const faults = [...inBag, ...checkLogged(revision, seal, logged)];
  const provenance = readProvenance(folder, faults);
  return { revision, read, faults, provenance, layouts: listLayouts(formatRevision(revision), manifest) };
}
