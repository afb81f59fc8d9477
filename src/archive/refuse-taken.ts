import type { Diagnostic } from '../diagnostic.js';
import type { Log } from './log.js';
import { listLogged } from './logged-revisions.js';
import { type ArchivedEdition, formatRevision, takenFolder } from './revision.js';
import { storeFault } from './store-codes.js';

/** The data of a revision, taken from the archive to compare the new year with, is no edition of its own. */
export function refuseTaken(log: Log, { department, year }: ArchivedEdition): Diagnostic | undefined {
  const revision = [...listLogged(log).values()].find(
    (each) => each.department === department && takenFolder(each) === year,
  );
  if (!revision) return undefined;
  const message = `“${year}”是从归档库取出来的修订版 ${formatRevision(revision)}，不另归档`;
  const hint = `要更正这一年的，改 ${revision.year} 文件夹里的数据，再用 correct。`;
  return { ...storeFault('GZ109', message, hint), severity: 'warning' };
}
