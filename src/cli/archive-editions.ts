import path from 'node:path';
import { type AddedRevision, addRevision } from '../archive/add-revision.js';
import { collectEdition, type Program } from '../archive/collect-edition.js';
import { packRelease } from '../archive/pack-release.js';
import type { Approval } from '../archive/refuse-correction.js';
import { refuseName } from '../archive/refuse-name.js';
import { formatRevision, isArchiveName, nameArchived, revisionFolder } from '../archive/revision.js';
import { storeFault } from '../archive/store-codes.js';
import { type Diagnostic, fail, hasErrors, type Outcome } from '../diagnostic.js';
import { openWorkshop, type Workshop } from '../pipeline/workshop.js';
import { openEdition, renderEdition } from '../pipeline.js';
import { readPackageVersion } from '../workspace/package-version.js';
import { isPublishedFolder } from '../workspace/read-published-folder.js';
import { readRelease } from '../workspace/read-release.js';
import { resolveFromCaller, showPath } from '../workspace/workspace.js';
import { type Anchoring, writeAnchor } from './archive-anchor.js';
import { addPublished } from './archive-published.js';
import { formatArchivedReport } from './archived-report.js';
import { type CliContext, catchBug, reportFindings } from './cli-context.js';
import { countFindings, describeCounts } from './count-findings.js';
import { type ExitCode, exitCodeOf } from './exit-code.js';
import { holdSignals } from './hold-signals.js';
import { outputFormats } from './output-formats.js';
import { createProgress } from './progress.js';
import { resolveEditions } from './resolve-editions.js';
import { warnOfOutputs } from './warn-of-outputs.js';

/** What the caller typed after `archive`. */
export type ArchiveRequest = {
  readonly editions: readonly string[];
  /** Absolute. */
  readonly archive: string;
  readonly sourceDateEpoch: Date | undefined;
  readonly approval: Approval;
  readonly withSm3: boolean;
  /** Where the head of the log is kept, signed. */
  readonly anchor: Anchoring | undefined;
};

type Archived = { readonly added: AddedRevision | undefined; readonly diagnostics: readonly Diagnostic[] };

/**
 * Archives every edition in turn, reports its findings, and prints its revision and its folder; one that fails does not stop the
 * rest. At the end comes the head of the log, to be kept elsewhere.
 */
export async function archiveEditions(context: CliContext, request: ArchiveRequest): Promise<ExitCode> {
  const { workspace, stdout, stderr } = context;
  const editions = resolveEditions(workspace, request.editions);
  const progress = createProgress(stderr, editions.length);
  const program = readProgram(context);
  reportFindings(context, program.diagnostics);
  const workshop = openWorkshop(workspace);
  const all: Archived[] = [];
  for (const edition of editions) {
    const shown = showPath(workspace, edition);
    const onProgress = (step: string) => progress.show(shown, step);
    const one = { edition, workshop, program: program.value, onProgress };
    const archived = await archiveOne(context, request, one);
    progress.clear();
    reportFindings(context, archived.diagnostics.filter(isOpen), shown);
    if (archived.added) stdout.write(`${describeAdded(context, request, archived.added)}\n`);
    progress.advance();
    all.push(archived);
  }
  const anchored = await keepHead(context, request, all);
  stderr.write(`${summarise(all)}\n`);
  return exitCodeOf([...all.flatMap(({ diagnostics }) => diagnostics), ...anchored]);
}

type One = {
  readonly edition: string;
  readonly workshop: Workshop;
  readonly program: Program;
  readonly onProgress: (step: string) => void;
};

async function archiveOne(context: CliContext, request: ArchiveRequest, one: One): Promise<Archived> {
  try {
    const added = await buildAndAdd(context, request, one);
    return { added: added.ok ? added.value : undefined, diagnostics: added.diagnostics };
  } catch (error) {
    return { added: undefined, diagnostics: [catchBug(context, error)] };
  }
}

async function buildAndAdd(
  context: CliContext,
  request: ArchiveRequest,
  { edition, workshop, program, onProgress }: One,
): Promise<Outcome<AddedRevision>> {
  const { workspace } = context;
  const { archive, sourceDateEpoch, approval, withSm3 } = request;
  const named = nameArchived(edition);
  const illegal = Object.values(named).filter((name) => !isArchiveName(name));
  if (illegal.length > 0) return fail(illegal.map(refuseName));
  if (isPublishedFolder(edition)) return addPublished(workspace, request, { folder: edition, named });
  const outRoot = resolveFromCaller(workspace, 'out');
  const build = {
    workshop,
    editionFolder: edition,
    sourceDateEpoch,
    formats: outputFormats,
    outRoot,
    onProgress,
  };
  onProgress('读取和检查');
  const opened = openEdition(build);
  const built = await renderEdition(build, opened);
  if (!opened.ok || hasErrors(built.diagnostics)) return fail(built.diagnostics);
  onProgress('归档');
  const now = new Date();
  const report = formatArchivedReport({
    opened: opened.value,
    diagnostics: built.diagnostics,
    ...named,
  });
  const prepare = collectEdition({
    opened: opened.value,
    built,
    program,
    report,
    sourceDateEpoch: context.sourceDateEpoch,
    approval,
    now,
  });
  const store = { workspace, folder: archive };
  const added = await holdSignals(() => addRevision(store, { edition: named, now, withSm3, prepare }));
  const remarks = [...built.diagnostics, ...warnOfOutputs(workspace, built.outputs)];
  return { ...added, diagnostics: [...remarks, ...added.diagnostics] };
}

/** The program, packed once for all editions of a run. */
export function readProgram({ workspace }: CliContext): {
  readonly value: Program;
  readonly diagnostics: readonly Diagnostic[];
} {
  const files = readRelease(workspace);
  const value = {
    version: readPackageVersion(workspace),
    node: process.version,
    release: files && packRelease(files),
    lockFile: files?.get('package-lock.json'),
  };
  if (files) return { value, diagnostics: [] };
  const message = '没有程序的发行包，归档的只有公开件和数据，没有程序自身';
  const hint = '用 npm run compile 合成发行包，或换一台装有发行版的电脑归档。';
  return { value, diagnostics: [{ ...storeFault('GZ105', message, hint), severity: 'warning' }] };
}

function describeAdded(
  { workspace }: CliContext,
  { archive }: ArchiveRequest,
  { revision }: AddedRevision,
): string {
  const folder = path.join(archive, ...revisionFolder(revision).split('/'));
  return `${formatRevision(revision)}  ${showPath(workspace, folder)}`;
}

/** Prints the head of the log after the last revision, and keeps it signed where that is wanted. */
async function keepHead(
  context: CliContext,
  { anchor }: ArchiveRequest,
  all: readonly Archived[],
): Promise<readonly Diagnostic[]> {
  const last = all.findLast(({ added }) => added !== undefined)?.added;
  if (!last) return [];
  context.stdout.write(`链头 ${last.head}（日志第 ${last.seq} 行）\n`);
  if (anchor) return writeAnchor(context, anchor, last);
  context.stderr.write('请把链头抄存在归档库以外：日后用它看出归档库有没有被换成旧的。\n');
  return [];
}

function isOpen({ acknowledged }: Diagnostic): boolean {
  return acknowledged === undefined;
}

function summarise(all: readonly Archived[]): string {
  const open = all.flatMap(({ diagnostics }) => diagnostics).filter(isOpen);
  const done = all.filter(({ added }) => added !== undefined);
  const counts = [
    `共 ${all.length} 个公开件，归档 ${done.length} 个`,
    done.length < all.length && `，没有归档 ${all.length - done.length} 个`,
    open.length > 0 && `；${describeCounts(countFindings(open))}`,
  ];
  return counts.filter(Boolean).join('');
}
