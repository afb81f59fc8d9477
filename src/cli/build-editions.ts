import { type Diagnostic, hasErrors, type Outcome, succeed } from '../diagnostic.js';
import type { Format } from '../render/formats.js';
import { resolveFromCaller, showPath, type Workspace } from '../workspace/workspace.js';
import { isWritten, type OutputFile, writeOutputs } from '../workspace/write-outputs.js';
import { type CliContext, catchBug, reportFindings } from './cli-context.js';
import { countAcknowledged, countFindings } from './count-findings.js';
import { type ExitCode, exitCodeOf } from './exit-code.js';
import { holdSignals } from './hold-signals.js';
import { createProgress } from './progress.js';
import { resolveEditions } from './resolve-editions.js';

/** Builds one edition in memory: the outputs have absolute paths under `outRoot`; with errors there are none. */
export type BuildEdition = (request: {
  readonly editionFolder: string;
  readonly formats: readonly Format[];
  readonly outRoot: string;
  readonly onProgress: (step: string) => void;
}) => Promise<{ readonly diagnostics: readonly Diagnostic[]; readonly outputs: readonly OutputFile[] }>;

/** What the caller typed after `build`. */
export type BuildRequest = {
  readonly editions: readonly string[];
  readonly formats: readonly Format[];
  readonly out: string;
  /** Write an output even if the file in its place is the same. */
  readonly force: boolean;
};

type Built = { readonly diagnostics: readonly Diagnostic[]; readonly written: readonly string[] };

/** Which edition of this run wrote a path. */
type Owners = Map<string, string>;

/**
 * Builds every edition in turn, reports its findings and prints the paths of its outputs; one that fails does not
 * stop the rest. An edition named twice is built once. Known faults are counted only: `check` lists them.
 */
export async function buildEditions(
  context: CliContext,
  build: BuildEdition,
  request: BuildRequest,
): Promise<ExitCode> {
  const { workspace, stdout, stderr } = context;
  const editions = resolveEditions(workspace, request.editions);
  const progress = createProgress(stderr, editions.length);
  const owners: Owners = new Map();
  const all: Built[] = [];
  for (const edition of editions) {
    const shown = showPath(workspace, edition);
    const onProgress = (step: string) => progress.show(shown, step);
    const built = await buildOne(context, build, request, { edition, owners, onProgress });
    progress.clear();
    reportFindings(context, built.diagnostics.filter(isOpen), shown);
    for (const path of built.written) stdout.write(`${path}\n`);
    progress.advance();
    all.push(built);
  }
  stderr.write(`${summarise(all)}\n`);
  return exitCodeOf(all.flatMap((built) => built.diagnostics));
}

async function buildOne(
  context: CliContext,
  build: BuildEdition,
  request: BuildRequest,
  one: { readonly edition: string; readonly owners: Owners; readonly onProgress: (step: string) => void },
): Promise<Built> {
  const { workspace } = context;
  const { edition, owners, onProgress } = one;
  try {
    const outRoot = resolveFromCaller(workspace, request.out);
    const { formats, force } = request;
    const { diagnostics, outputs } = await build({
      editionFolder: edition,
      formats,
      outRoot,
      onProgress,
    });
    if (hasErrors(diagnostics)) return { diagnostics, written: [] };
    const clash = findClash(workspace, owners, edition, outputs);
    if (clash) return { diagnostics: [...diagnostics, clash], written: [] };
    onProgress('写入');
    const stored = await store(workspace, outputs, force);
    return { diagnostics: [...diagnostics, ...stored.diagnostics], written: stored.ok ? stored.value : [] };
  } catch (error) {
    return { diagnostics: [catchBug(context, error)], written: [] };
  }
}

/** An output that is already there is not written again: its time stays, and it may be open in Word. */
async function store(
  workspace: Workspace,
  outputs: readonly OutputFile[],
  force: boolean,
): Promise<Outcome<readonly string[]>> {
  const changed = force ? outputs : outputs.filter((output) => !isWritten(output));
  const stored = await holdSignals(() => writeOutputs(workspace, changed));
  return stored.ok ? succeed(outputs.map((output) => showPath(workspace, output.path))) : stored;
}

/** Two editions with one output would silently lose the first. Disks of Windows and macOS ignore case. */
function findClash(
  workspace: Workspace,
  owners: Owners,
  edition: string,
  outputs: readonly OutputFile[],
): Diagnostic | undefined {
  for (const output of outputs) {
    const key = output.path.toLowerCase();
    const owner = owners.get(key);
    if (owner !== undefined) {
      const message = `输出“${showPath(workspace, output.path)}”与“${showPath(workspace, owner)}”的输出重名`;
      return { severity: 'error', code: 'XR107', message, hint: '请分两次生成，用 --out 放在不同的文件夹。' };
    }
    owners.set(key, edition);
  }
  return undefined;
}

function isOpen({ acknowledged }: Diagnostic): boolean {
  return acknowledged === undefined;
}

function summarise(all: readonly Built[]): string {
  const open = all.flatMap((built) => built.diagnostics).filter(isOpen);
  const done = all.filter((built) => !hasErrors(built.diagnostics));
  const known = countAcknowledged(done.flatMap((built) => built.diagnostics));
  const counts = [
    `共 ${all.length} 个公开件，完成 ${done.length} 个`,
    done.length < all.length && `，失败 ${all.length - done.length} 个`,
    open.length > 0 && `；${countFindings(open)}`,
  ];
  const line = counts.filter(Boolean).join('');
  return known === 0 ? line : `${line}\n按原样刊印已知问题 ${known} 处`;
}
