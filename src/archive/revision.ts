import path from 'node:path';
import { isPortableName } from '../workspace/portable-name.js';

/** An edition as an archive names it: the last two steps of its data folder. */
export type ArchivedEdition = {
  readonly department: string;
  readonly year: string;
};

/** The edition whose data are in a folder. */
export function nameArchived(editionFolder: string): ArchivedEdition {
  return { department: path.basename(path.dirname(editionFolder)), year: path.basename(editionFolder) };
}

/** One revision of an edition; the first is 1. */
export type Revision = ArchivedEdition & { readonly revision: number };

/** What a user types: an edition, and perhaps which revision of it. */
export type RevisionReference = ArchivedEdition & { readonly revision: number | undefined };

const REFERENCE = /^([^/]+)\/([^/@]+)(?:@r([1-9]\d{0,5}))?$/u;

/** True of a folder's name that can be a department or a year in an archive: the same on every system, not hidden, no `@`. */
export function isArchiveName(name: string): boolean {
  return isPortableName(name) && !/^\.|@/.test(name) && name.length <= 100;
}

/** `beidaihe-government-office/2019@r1`. */
export function formatRevision({ department, year, revision }: Revision): string {
  return `${department}/${year}@r${revision}`;
}

/** What `<department>/<year>` or `<department>/<year>@rN` names; undefined if it is neither. */
export function parseReference(typed: string): RevisionReference | undefined {
  const [, department, year, revision] = REFERENCE.exec(typed.normalize('NFC')) ?? [];
  if (department === undefined || year === undefined) return undefined;
  if (!isArchiveName(department) || !isArchiveName(year)) return undefined;
  return { department, year, revision: revision === undefined ? undefined : Number(revision) };
}

/** The revision that {@link formatRevision} names so; undefined if it names none. */
export function parseRevision(name: string): Revision | undefined {
  const reference = parseReference(name);
  const revision = reference?.revision;
  return reference && revision !== undefined ? { ...reference, revision } : undefined;
}

/** The folder beside a department's years that holds the data of a revision: `2023r2`. */
export function takenFolder({ year, revision }: Revision): string {
  return `${year}r${revision}`;
}

/** Where an edition's revisions stand in an archive. */
export function editionFolder({ department, year }: ArchivedEdition): string {
  return `editions/${department}/${year}`;
}

/** Where a revision stands in an archive. */
export function revisionFolder(revision: Revision): string {
  return `${editionFolder(revision)}/r${revision.revision}`;
}
