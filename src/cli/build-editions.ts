import { nameEdition } from '../batch/edition-name.js';
import { createOrder } from '../batch/in-order.js';
import { runLanes } from '../batch/run-lanes.js';
import { type Diagnostic, hasErrors } from '../diagnostic.js';
import type { Format } from '../render/formats.js';
import { resolveFromCaller, showPath } from '../workspace/workspace.js';
import type { OutputFile } from '../workspace/write-outputs.js';
import type { BuildReport, BuiltEdition, EditionSummary } from './built-edition.js';
import { type CliContext, catchBug } from './cli-context.js';
import { countFindings } from './count-findings.js';
import { type ExitCode, exitCodeOf, highestExitCode } from './exit-code.js';
import { createProgress, type Progress } from './progress.js';
import { type Owners, type StoredOutputs, storeOutputs } from './store-outputs.js';

/** Builds one edition in memory: the outputs have absolute paths under `outRoot`; with errors there are none. */
export type BuildEdition = (request: {
  readonly editionFolder: string;
  readonly formats: readonly Format[];
  readonly outRoot: string;
  readonly onProgress: (step: string) => void;
}) => Promise<{ readonly diagnostics: readonly Diagnostic[]; readonly outputs: readonly OutputFile[] }>;

/** What is to be built. */
export type BuildRequest = {
  /** Absolute, each once. */
  readonly editions: readonly string[];
  readonly formats: readonly Format[];
  readonly out: string;
  /** Write an output even if the file in its place is the same. */
  readonly force: boolean;
  /** What is said of an edition beside what its build says; no cache keeps it. */
  readonly remark: (editionFolder: string) => readonly Diagnostic[];
  /** How many editions may be in memory at a time, built or being built. */
  readonly lanes: number;
  readonly report: BuildReport;
  /** Editions that are not yet begun when it is aborted are left out. */
  readonly signal?: AbortSignal;
};

type NumberedEdition = { readonly index: number; readonly edition: string };

/** What the lanes of a run share. */
type Run = BuildRequest & {
  readonly context: CliContext;
  readonly build: BuildEdition;
  readonly owners: Owners;
  readonly progress: Progress;
};

/**
 * Builds the editions, writes their outputs and reports each in the order in which they were asked for; one that fails
 * does not stop the rest.
 */
export async function buildEditions(
  context: CliContext,
  build: BuildEdition,
  request: BuildRequest,
): Promise<ExitCode> {
  const { editions, lanes, report, signal } = request;
  const progress = createProgress(context.stderr, editions.length);
  const run: Run = { ...request, context, build, owners: new Map(), progress };
  const all: EditionSummary[] = [];
  let exitCode: ExitCode = 0;
  const finish = createOrder<BuiltEdition>((built) => {
    report.tell(built);
    const { edition, result, counts, open, outputs } = built;
    all.push({ edition, result, counts, files: outputs.length });
    exitCode = highestExitCode(exitCode, exitCodeOf(open));
  });
  const buildTwins = async (twins: readonly NumberedEdition[]) => {
    for (const { index, edition } of twins) {
      const built = await buildOne(run, edition);
      progress.clear();
      finish(index, built);
      progress.advance(built.result === 'failed' ? 'failed' : undefined);
    }
  };
  await runLanes(joinTwins(editions), lanes, buildTwins, signal);
  report.conclude(all);
  return exitCode;
}

/** Editions that write the same files go through one lane: else it were chance which of them is refused. */
function joinTwins(editions: readonly string[]): readonly (readonly NumberedEdition[])[] {
  const twins = new Map<string, NumberedEdition[]>();
  for (const [index, edition] of editions.entries()) {
    const name = nameEdition(edition);
    const known = twins.get(name);
    if (known) known.push({ index, edition });
    else twins.set(name, [{ index, edition }]);
  }
  return [...twins.values()];
}

async function buildOne(run: Run, edition: string): Promise<BuiltEdition> {
  const { context, progress } = run;
  const shown = showPath(context.workspace, edition);
  const onProgress = (step: string) => progress.show(shown, step);
  onProgress('生成');
  try {
    const { result, diagnostics, outputs } = await buildAndStore(run, edition, onProgress);
    const open = diagnostics.filter(({ acknowledged }) => acknowledged === undefined);
    return { edition: shown, result, open, counts: countFindings(diagnostics), outputs };
  } catch (error) {
    const open = [catchBug(context, error)];
    return { edition: shown, result: 'failed', open, counts: countFindings(open), outputs: [] };
  }
}

async function buildAndStore(
  { context: { workspace }, build, formats, out, owners, force, remark }: Run,
  edition: string,
  onProgress: (step: string) => void,
): Promise<StoredOutputs> {
  const outRoot = resolveFromCaller(workspace, out);
  const { diagnostics, outputs } = await build({ editionFolder: edition, formats, outRoot, onProgress });
  if (hasErrors(diagnostics)) return { result: 'failed', diagnostics, outputs: [] };
  onProgress('写入');
  const stored = await storeOutputs(workspace, outputs, { edition, owners, force });
  return { ...stored, diagnostics: [...diagnostics, ...remark(edition), ...stored.diagnostics] };
}
