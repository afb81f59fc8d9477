import type { ArchiveFault } from '../damage.js';

/** What became of a revision that was to be built again. */
export type Regeneration = 'same' | 'different' | 'failed' | 'impossible';

/** What was found of one revision. */
export type RevisionReport = {
  /** `beidaihe-government-office/2019@r1`. */
  readonly revision: string;
  /** False if a sample left its payload out: its files were counted and measured only. */
  readonly read: boolean;
  /** Undefined if nobody asked, or if it is damaged. */
  readonly regeneration: Regeneration | undefined;
  readonly faults: readonly ArchiveFault[];
};

/** What was found of an archive. */
export type ArchiveReport = {
  /** The hash of the log's last line, as far as its chain holds. */
  readonly head: string;
  /** How many lines the log has, as far as its chain holds. */
  readonly seq: number;
  readonly revisions: readonly RevisionReport[];
  /** What is not about one revision. */
  readonly faults: readonly ArchiveFault[];
};

/** All that was found: what is not about one revision first. */
export function listFaults({ faults, revisions }: ArchiveReport): readonly ArchiveFault[] {
  return [...faults, ...revisions.flatMap((revision) => revision.faults)];
}
