import type { Totals } from '../totals.js';

/** A published file, of which the catalogue has a copy. */
export type CatalogueFile = {
  readonly name: string;
  /** Of the copy, from the catalogue's folder, with `/`. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
  /** What the file is, where whoever archived it said so. */
  readonly description: string | undefined;
};

export type CatalogueRevision = {
  readonly revision: number;
  readonly title: string;
  /** `yyyy-mm-dd`; undefined if it is not known. */
  readonly publicationDate: string | undefined;
  readonly archivingDate: string | undefined;
  /** Why it replaces the revision before, and who agreed; the first has neither. */
  readonly reason: string | undefined;
  readonly approvedBy: string | undefined;
  /** The program's name and version; undefined for a publication that was made without it. */
  readonly software: string | undefined;
  /** What whoever took in such a publication says of it. */
  readonly description: string | undefined;
  readonly totals: Totals | undefined;
  readonly files: readonly CatalogueFile[];
};

/** An edition with its revisions, the newest first. */
export type CatalogueEdition = {
  /** The name of its data folder. */
  readonly folder: string;
  /** The budget year. */
  readonly year: string;
  readonly latest: CatalogueRevision;
  readonly earlier: readonly CatalogueRevision[];
};

/** A department with its editions, the newest first. */
export type CatalogueDepartment = {
  readonly folder: string;
  /** As it calls itself in its newest edition. */
  readonly name: string;
  readonly editions: readonly CatalogueEdition[];
};

/** All that an archive holds, by department and year. */
export type Catalogue = {
  /** The head of the archive's log. */
  readonly head: string;
  readonly departments: readonly CatalogueDepartment[];
};
