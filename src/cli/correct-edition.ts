import path from 'node:path';
import { type AddedRevision, addRevision, type RevisionRequest } from '../archive/add-revision.js';
import { collectEdition } from '../archive/collect-edition.js';
import { formatRevision, revisionFolder } from '../archive/revision.js';
import type { CorrectionWords } from '../correct/approval.js';
import { correctFault } from '../correct/codes.js';
import { nameFolder } from '../correct/file-names.js';
import { type MadeCorrection, makeCorrection } from '../correct/make-correction.js';
import { fail, hasErrors, type Outcome, succeed } from '../diagnostic.js';
import { CORRECTIONS } from '../load/load-edition.js';
import { openWorkshop } from '../pipeline/workshop.js';
import { type BuiltEdition, renderEdition } from '../pipeline.js';
import { putTogether } from '../workspace/put-together.js';
import { showPath } from '../workspace/workspace.js';
import { readProgram } from './archive-editions.js';
import { formatArchivedReport } from './archived-report.js';
import { type CliContext, catchBug, reportFindings } from './cli-context.js';
import { type ExitCode, exitCodeOf } from './exit-code.js';
import { holdSignals } from './hold-signals.js';
import { type CorrectRequest, type OpenCorrection, openCorrection } from './open-correction.js';
import { outputFormats } from './output-formats.js';
import { createProgress } from './progress.js';

/** What a run of `correct` put in place. */
type Corrected = {
  /** Absolute. */
  readonly files: readonly string[];
  /** Undefined if an earlier run had archived it, and only its files were missing. */
  readonly added: AddedRevision | undefined;
};

/**
 * Corrects an edition: the revised files, the redline, the notice and the ledger are made, archived as the next revision and put in place, all or
 * none. Prints what was made.
 */
export async function correctEdition(context: CliContext, request: CorrectRequest): Promise<ExitCode> {
  const { workspace, stdout, stderr } = context;
  const shown = showPath(workspace, request.editionFolder);
  const progress = createProgress(stderr, 1);
  const corrected = await attempt(context, request, (step) => progress.show(shown, step));
  progress.clear();
  const open = corrected.diagnostics.filter(({ acknowledged }) => acknowledged === undefined);
  reportFindings(context, open, shown);
  if (corrected.ok) {
    for (const file of corrected.value.files) stdout.write(`${showPath(workspace, file)}\n`);
    if (corrected.value.added) reportAdded(context, request, corrected.value.added);
  }
  return exitCodeOf(corrected.diagnostics);
}

function reportAdded(
  { workspace, stdout, stderr }: CliContext,
  { archive, editionFolder }: CorrectRequest,
  added: AddedRevision,
): void {
  const bag = path.join(archive, ...revisionFolder(added.revision).split('/'));
  stdout.write(`${showPath(workspace, path.join(editionFolder, CORRECTIONS))}\n`);
  stdout.write(`${formatRevision(added.revision)}  ${showPath(workspace, bag)}\n`);
  stdout.write(`链头 ${added.head}（日志第 ${added.seq} 行）\n`);
  stderr.write('请把链头抄存在归档库以外：日后用它看出归档库有没有被换成旧的。\n');
}

async function attempt(
  context: CliContext,
  request: CorrectRequest,
  onProgress: (step: string) => void,
): Promise<Outcome<Corrected>> {
  try {
    onProgress('读取、检查和比较');
    const opened = await openCorrection(context, request);
    if (!opened.ok) return opened;
    const { completed } = opened.value;
    if (completed) return succeed({ files: completed, added: undefined }, opened.diagnostics);
    const made = await make(context, request, opened.value, onProgress);
    return { ...made, diagnostics: [...opened.diagnostics, ...made.diagnostics] };
  } catch (error) {
    return fail([catchBug(context, error)]);
  }
}

async function make(
  context: CliContext,
  request: CorrectRequest,
  correction: OpenCorrection,
  onProgress: (step: string) => void,
): Promise<Outcome<Corrected>> {
  const workshop = openWorkshop(context.workspace);
  const { now, department, year } = correction;
  const { editionFolder, sourceDateEpoch, outRoot } = request;
  const built = await renderEdition(
    { workshop, editionFolder, sourceDateEpoch, outRoot, formats: outputFormats, onProgress },
    succeed(now),
  );
  if (hasErrors(built.diagnostics)) return fail(built.diagnostics);
  const folder = path.join(outRoot, department, year, nameFolder(correction.revision));
  const made = await makeCorrection({
    ...correction,
    workshop,
    built,
    formats: outputFormats,
    folder,
    dataFolder: `data/${department}/${year}`,
    onProgress,
  });
  if (!made.ok) return made;
  onProgress('归档和写入');
  const added = await holdSignals(() =>
    store(context, request, correction, { built, made: made.value, folder }),
  );
  if (!added.ok) return added;
  const files = made.value.outputs.map((output) => output.path);
  return succeed({ files, added: added.value }, [
    ...built.diagnostics,
    ...made.diagnostics,
    ...added.diagnostics,
  ]);
}

type Made = { readonly built: BuiltEdition; readonly made: MadeCorrection; readonly folder: string };

/** The revision in the archive comes first: it is what the rest is put in place from if this is cut short (docs/归档格式.md). */
function store(
  context: CliContext,
  { archive, editionFolder }: CorrectRequest,
  correction: OpenCorrection,
  { built, made, folder }: Made,
): Outcome<AddedRevision> {
  const { workspace } = context;
  const { department, year } = correction;
  const files = new Map(made.outputs.map(({ path: file, bytes }) => [path.basename(file), bytes]));
  const ledger = { path: path.join(editionFolder, CORRECTIONS), bytes: made.ledger.bytes };
  const now = new Date();
  const program = readProgram(context);
  const added = addRevision(
    { workspace, folder: archive },
    {
      edition: { department, year },
      now,
      withSm3: false,
      prepare: prepareRevision(context, correction, { built, made, program: program.value, now }),
      putAlongside: () => putTogether(workspace, { path: folder, files }, ledger),
    },
  );
  return { ...added, diagnostics: [...program.diagnostics, ...added.diagnostics] };
}

type Prepared = {
  readonly built: BuiltEdition;
  readonly made: MadeCorrection;
  readonly program: ReturnType<typeof readProgram>['value'];
  readonly now: Date;
};

function prepareRevision(
  context: CliContext,
  { now: edition, department, year, revision, words, checked }: OpenCorrection,
  { built, made, program, now }: Prepared,
): RevisionRequest['prepare'] {
  const opened = { ...edition, inputs: made.inputs };
  const report = formatArchivedReport({ opened: edition, diagnostics: checked, department, year });
  const collect = collectEdition({
    opened,
    built: { fonts: built.fonts, outputs: made.outputs },
    program,
    report,
    sourceDateEpoch: context.sourceDateEpoch,
    approval: { reason: describeReason(words), approvedBy: words.approvedBy },
    now,
  });
  return (next, previous) =>
    next.revision === revision ? collect(next, previous) : fail([overtaken(formatRevision(next))]);
}

function describeReason({ reason, date }: CorrectionWords): string {
  return `${reason}（${date}更正）`;
}

function overtaken(next: string) {
  return correctFault('GZ116', `更正期间又归档了一版，这一次该是 ${next}`, '再运行一次；什么也没有写。');
}
