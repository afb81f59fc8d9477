import { andThen, type Diagnostic, fail, type Outcome, succeed } from '../diagnostic.js';
import { makeFolder } from '../workspace/archive/make-folder.js';
import { moveEntry } from '../workspace/archive/move-entry.js';
import { flushFolder, flushFolderOrThrow } from '../workspace/flush-folder.js';
import type { BagInfo } from './bag-info.js';
import { refuseDamage } from './damage.js';
import { findIllegalNames } from './find-illegal-names.js';
import { hashOf } from './hash.js';
import type { Log } from './log.js';
import { type BagFiles, makeBag } from './make-bag.js';
import { openPrevious } from './open-previous.js';
import type { OpenRevision } from './open-revision.js';
import { logEvent } from './recover-store.js';
import { refuseTaken } from './refuse-taken.js';
import {
  type ArchivedEdition,
  editionFolder,
  formatRevision,
  type Revision,
  revisionFolder,
} from './revision.js';
import { stage } from './stage.js';
import { locateIn, type Store } from './store.js';
import { storeFault } from './store-codes.js';
import { storeObjects } from './store-objects.js';
import { attemptInStore, withLockedStore } from './with-locked-store.js';

/** What a revision holds. */
export type NewRevision = {
  /** By the path in `data/`. */
  readonly payload: BagFiles;
  /** What does not follow from the revision itself. */
  readonly info: Omit<
    BagInfo,
    'External-Identifier' | 'Bagging-Date' | 'Payload-Oxum' | 'Gongkai-Revision' | 'Gongkai-Supersedes'
  >;
  /** Files that revisions share. */
  readonly objects: readonly Uint8Array[];
};

export type RevisionRequest = {
  readonly edition: ArchivedEdition;
  readonly now: Date;
  readonly withSm3: boolean;
  /** Makes what is archived, or refuses, when it is known what it supersedes. Nothing has been written then. */
  readonly prepare: (revision: Revision, previous: OpenRevision | undefined) => Outcome<NewRevision>;
  /**
   * Puts files outside the archive in place, all or none, after the revision is in its own and before it is logged. If it fails or
   * throws an error of the system, the revision is taken back. After a crash in between, the next run logs the revision, and the files are to be put in place
   * from it.
   */
  readonly putAlongside?: () => Outcome<unknown>;
};

export type AddedRevision = {
  readonly revision: Revision;
  /** The log's last line: its hash and its number. */
  readonly head: string;
  readonly seq: number;
};

/**
 * Adds a revision to an archive, which is made if it is not there: the whole of it or nothing, in the order that
 * docs/归档格式.md gives, so that an interruption at any moment leaves the revisions before it whole. What an earlier interruption
 * left is mended first. It does not yield. What the system refuses to write is a fault XR1xx, what it refuses to read GD105.
 */
export function addRevision(named: Store, request: RevisionRequest): Outcome<AddedRevision> {
  const { edition, now } = request;
  return withLockedStore(named, now, (store, log) => {
    const taken = refuseTaken(log, edition);
    if (taken) return fail([taken]);
    return andThen(openPrevious(store, log, edition), (previous) =>
      andThen(stageRevision(store, request, previous), (staged) => place(store, staged, request, log)),
    );
  });
}

type StagedRevision = { readonly revision: Revision; readonly folder: string; readonly bag: string };

function stageRevision(
  store: Store,
  { edition, now, prepare, withSm3 }: RevisionRequest,
  previous: OpenRevision | undefined,
): Outcome<StagedRevision> {
  const revision = { ...edition, revision: (previous?.logged.revision ?? 0) + 1 };
  return andThen(prepare(revision, previous), ({ payload, info, objects }) => {
    const illegal = findIllegalNames([...payload.keys()]);
    if (illegal.length > 0) return fail(illegal);
    const complete = { ...info, ...identify(revision, previous, now) };
    const files = makeBag({ payload, info: complete, withSm3 });
    const bag = hashOf('sha256', files.get('tagmanifest-sha256.txt') ?? '');
    return andThen(storeObjects(store, objects), () =>
      andThen(stage(store, 'revision', files), (folder) => succeed({ revision, folder, bag })),
    );
  });
}

function identify(revision: Revision, previous: OpenRevision | undefined, now: Date): BagInfo {
  return {
    'External-Identifier': formatRevision(revision),
    'Bagging-Date': now.toISOString().slice(0, 10),
    'Gongkai-Revision': String(revision.revision),
    ...(previous && { 'Gongkai-Supersedes': formatRevision(previous.logged) }),
  };
}

/** What goes with the revision is put in place when a power cut cannot undo that the revision is in its own. */
function place(
  store: Store,
  staged: StagedRevision,
  { putAlongside, now }: RevisionRequest,
  log: Log,
): Outcome<AddedRevision> {
  const { revision, folder } = staged;
  const beside = editionFolder(revision);
  if (!makeFolder(store.folder, beside)) {
    return fail([refuseDamage('GD103', `归档库里的 ${beside} 中有链接或特殊文件`)]);
  }
  if (!moveEntry(folder, locateIn(store, revisionFolder(revision)))) {
    return fail([refuseDamage('GD102', `${revisionFolder(revision)} 已有别的东西`)]);
  }
  const settled = attemptInStore<unknown>(store, () => {
    flushFolderOrThrow(locateIn(store, beside));
    return putAlongside?.() ?? succeed(undefined);
  });
  return settled.ok ? logPlaced(store, log, staged, now) : takeBack(store, staged, settled.diagnostics);
}

/** If the system refuses that too, the revision is left to the next run, as after a crash. */
function takeBack(
  store: Store,
  { revision, folder }: StagedRevision,
  reasons: readonly Diagnostic[],
): Outcome<never> {
  const taken = attemptInStore(store, () => {
    moveEntry(locateIn(store, revisionFolder(revision)), folder);
    flushFolder(locateIn(store, editionFolder(revision)));
    return succeed(undefined);
  });
  return fail([...reasons, ...(taken.ok ? [] : [...taken.diagnostics, unlogged(revision)])]);
}

function logPlaced(
  store: Store,
  log: Log,
  { revision, bag }: StagedRevision,
  now: Date,
): Outcome<AddedRevision> {
  const event = { event: 'archived', revision: formatRevision(revision), bag } as const;
  const logged = attemptInStore(store, () => succeed(logEvent(store, log, event, now)));
  if (!logged.ok) return fail([...logged.diagnostics, unlogged(revision)]);
  const { head, entries } = logged.value;
  return succeed({ revision, head, seq: entries.length });
}

function unlogged(revision: Revision): Diagnostic {
  const hint = '排除原因后再运行一次：程序核对它，补记进日志；已有的修订版没有改动。';
  return storeFault('XR110', `修订版 ${formatRevision(revision)} 放好了，没有记进日志`, hint);
}
