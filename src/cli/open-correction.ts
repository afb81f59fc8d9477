import path from 'node:path';
import { openPrevious } from '../archive/open-previous.js';
import { refuseName } from '../archive/refuse-name.js';
import { isArchiveName, nameArchived, parseReference } from '../archive/revision.js';
import { withLockedStore } from '../archive/with-locked-store.js';
import type { EditionChanges } from '../compare/compare-editions.js';
import { type CorrectionWords, readWords, type TypedWords } from '../correct/approval.js';
import { correctFault } from '../correct/codes.js';
import { compareOpened } from '../correct/compare-opened.js';
import { type Completion, completeCorrection } from '../correct/complete-correction.js';
import { andThen, type Diagnostic, fail, hasErrors, type Outcome, succeed } from '../diagnostic.js';
import { openWorkshop } from '../pipeline/workshop.js';
import { type OpenEdition, openEdition } from '../pipeline.js';
import { findArchive } from '../workspace/archive/find-archive.js';
import type { CliContext } from './cli-context.js';
import { holdSignals } from './hold-signals.js';
import { type Compared, openCompared } from './open-compared.js';

/** What the caller typed after `correct`. */
export type CorrectRequest = {
  /** Absolute, as are the two below. */
  readonly editionFolder: string;
  readonly archive: string;
  readonly outRoot: string;
  /** What to compare with; undefined for the latest revision. */
  readonly against: string | undefined;
  readonly words: TypedWords;
  readonly sourceDateEpoch: Date | undefined;
};

/** All that a correction needs to be made. */
export type OpenCorrection = {
  readonly department: string;
  readonly year: string;
  readonly old: OpenEdition;
  readonly now: OpenEdition;
  /** What the checks found in the new edition: nothing that stops it. */
  readonly checked: readonly Diagnostic[];
  readonly changes: EditionChanges;
  readonly words: CorrectionWords;
  /** The number that it gets in the archive, and what it corrects. */
  readonly revision: number;
  readonly supersedes: string;
  /** The files of a correction that an earlier run had not finished, if that was all there was to do. */
  readonly completed: Completion | undefined;
};

/** Opens both editions, completes what an earlier run left unfinished, and refuses what is no correction. All faults in one run. */
export async function openCorrection(
  context: CliContext,
  request: CorrectRequest,
): Promise<Outcome<OpenCorrection>> {
  const { workspace } = context;
  const { editionFolder, sourceDateEpoch } = request;
  const words = readWords(request.words);
  const workshop = openWorkshop(workspace);
  const open = () => openEdition({ workshop, editionFolder, sourceDateEpoch });
  const first = open();
  // Nothing is written before it is known that the words and the data are sound.
  const settled =
    words.ok && first.ok
      ? await holdSignals(() => settleArchive(context, request, first.value))
      : succeed(UNSETTLED);
  if (!settled.ok) return fail([...first.diagnostics, ...settled.diagnostics]);
  const now = settled.value.completed.length > 0 ? open() : first;
  const old = openOld(context, request);
  const changes = now.ok && old.ok ? compareOpened(old.value.opened, now.value) : undefined;
  const isDone = settled.value.completed.length > 0 && changes?.printed.length === 0;
  const faults = [
    ...(words.ok ? [] : words.diagnostics),
    ...now.diagnostics,
    ...(now.ok && hasErrors(now.diagnostics) ? [standing(now.diagnostics)] : []),
    ...(old.ok ? [] : old.diagnostics),
    ...(old.ok && changes?.printed.length === 0 && !isDone ? [unchanged(old.value.shown)] : []),
  ];
  if (!words.ok || !now.ok || !old.ok || !changes || hasErrors(faults)) return fail(faults);
  return succeed(
    {
      ...nameArchived(editionFolder),
      old: old.value.opened,
      now: now.value,
      checked: now.diagnostics,
      changes,
      words: words.value,
      revision: settled.value.latest + 1,
      supersedes: old.value.shown,
      completed: isDone ? settled.value.completed : undefined,
    },
    [...settled.diagnostics, ...faults],
  );
}

type Settled = { readonly latest: number; readonly completed: Completion };

const UNSETTLED: Settled = { latest: 0, completed: [] };

/** The number of the latest revision, after an earlier run that was cut short has been completed. */
function settleArchive(
  { workspace }: CliContext,
  request: CorrectRequest,
  { edition }: OpenEdition,
): Outcome<Settled> {
  const { archive, editionFolder, outRoot } = request;
  const named = nameArchived(editionFolder);
  const illegal = Object.values(named).filter((name) => !isArchiveName(name));
  if (illegal.length > 0) return fail(illegal.map(refuseName));
  if (findArchive(archive) === undefined) return succeed(UNSETTLED);
  return withLockedStore({ workspace, folder: archive }, new Date(), (store, log) =>
    andThen(openPrevious(store, log, named), (previous) => {
      if (!previous) return succeed(UNSETTLED);
      const outputFolder = path.join(outRoot, named.department, named.year);
      const own = edition.corrections;
      const completion = completeCorrection({ workspace, previous, own, editionFolder, outputFolder });
      return andThen(completion, (completed) => succeed({ latest: previous.logged.revision, completed }));
    }),
  );
}

/** What was published: what `--against` names, else the latest revision. */
function openOld(context: CliContext, request: CorrectRequest): Outcome<Compared> {
  const { against, archive, sourceDateEpoch } = request;
  const { department, year } = nameArchived(request.editionFolder);
  const latest = `${department}/${year}`;
  if (against !== undefined) return openCompared(context, { typed: against, archive, sourceDateEpoch });
  if (!parseReference(latest)) return fail([refuseName(latest)]);
  const old = openCompared(context, { typed: latest, archive, sourceDateEpoch, isRevision: true });
  return old.ok || !old.diagnostics.every(({ code }) => code === 'YF122' || code === 'YF124')
    ? old
    : fail([absent(latest)]);
}

function absent(name: string): Diagnostic {
  const hint = '先把公开的那一版归档（gongkai archive），再改数据；或用 --against 指定旧的数据文件夹。';
  return correctFault('GZ113', `归档库里没有 ${name}，不知道更正的是哪一版`, hint);
}

function standing(found: readonly Diagnostic[]): Diagnostic {
  const count = found.filter((each) => hasErrors([each])).length;
  return correctFault('GZ112', `还有 ${count} 个错误，不能更正`, '照检查报告改完再更正；什么也没有写。');
}

function unchanged(shown: string): Diagnostic {
  const hint = '先改数据或 as-published.yaml；核对给的文件夹和比较的版本对不对。';
  return correctFault('GZ115', `印出来的与 ${shown} 没有不同，没有要更正的`, hint);
}
