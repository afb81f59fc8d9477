import { hashOf } from '../archive/hash.js';
import { notAnArchive } from '../archive/open-archive.js';
import { listFaults } from '../archive/verify/report.js';
import type { Regenerate } from '../archive/verify/report-revisions.js';
import { parseSample, type Sample } from '../archive/verify/sample.js';
import { verifyArchive } from '../archive/verify/verify-archive.js';
import { andThen, fail, type Outcome, succeed } from '../diagnostic.js';
import { findArchive } from '../workspace/archive/find-archive.js';
import { readPackageVersion } from '../workspace/package-version.js';
import { readRelease } from '../workspace/read-release.js';
import { showPath, type Workspace } from '../workspace/workspace.js';
import type { CliContext } from './cli-context.js';
import { type ExitCode, exitCodeOf } from './exit-code.js';
import { createProgress } from './progress.js';
import { type AnchorOptions, type ReadAnchor, readAnchor } from './read-anchor.js';
import { usageFault } from './usage-fault.js';
import { type FormatVerified, parseVerifyFormat } from './verify-formats.js';

/** What the caller typed after `verify`. */
export type VerifyTyped = AnchorOptions & {
  readonly sample: string;
  readonly regenerate: boolean;
  readonly format: string;
};

type Usage = {
  /** Absolute, links resolved. */
  readonly archive: string;
  readonly sample: Sample;
  readonly anchor: ReadAnchor;
  readonly loadFormat: () => Promise<FormatVerified>;
};

/** Verifies the archive in a folder (absolute) and writes what was found to stdout; fails if the command was used wrongly. */
export async function verifyAndReport(
  context: CliContext,
  folder: string,
  typed: VerifyTyped,
): Promise<Outcome<ExitCode>> {
  const { workspace, stdout, stderr } = context;
  const usage = readUsage(context, folder, typed);
  if (!usage.ok) return usage;
  const { archive, sample, anchor, loadFormat } = usage.value;
  const shown = showPath(workspace, folder);
  const progress = createProgress(stderr, 1);
  const found = await verifyArchive({
    workspace,
    archive,
    sample,
    anchor: anchor.kept,
    regenerate: typed.regenerate ? await loadRegenerate(workspace, archive) : undefined,
    onProgress: (step) => progress.show(shown, step),
  });
  progress.clear();
  const report = { ...found, faults: [...anchor.faults, ...found.faults] };
  const format = await loadFormat();
  stdout.write(format({ archive: shown, sample, anchored: anchor.kept !== undefined, report }, context));
  return succeed(exitCodeOf(listFaults(report)));
}

function readUsage({ workspace }: CliContext, folder: string, typed: VerifyTyped): Outcome<Usage> {
  return andThen(openFolder(folder, showPath(workspace, folder)), (archive) =>
    andThen(readSample(typed.sample), (sample) =>
      andThen(readAnchor(workspace, typed), (anchor) =>
        andThen(parseVerifyFormat(typed.format), (loadFormat) =>
          succeed({ archive, sample, anchor, loadFormat }),
        ),
      ),
    ),
  );
}

function openFolder(folder: string, shown: string): Outcome<string> {
  const archive = findArchive(folder);
  if (archive !== undefined) return succeed(archive);
  return fail([notAnArchive(shown)]);
}

function readSample(typed: string): Outcome<Sample> {
  const sample = parseSample(typed);
  if (sample) return succeed(sample);
  return fail([usageFault('YF106', `--sample 的“${typed}”不对`, '写成 第几份/共几份，如 1/5')]);
}

/** The renderers are loaded only if something is rendered. */
async function loadRegenerate(workspace: Workspace, archive: string): Promise<Regenerate> {
  const [{ regenerate }, { packRelease }] = await Promise.all([
    import('../archive/regenerate/regenerate.js'),
    import('../archive/pack-release.js'),
  ]);
  const files = readRelease(workspace);
  const today = {
    version: readPackageVersion(workspace),
    release: files && hashOf('sha256', packRelease(files)),
  };
  return ({ revision, provenance }) => {
    const isOtherRelease = !isSameProgram(provenance.program, today);
    return regenerate({ archive, revision, provenance, isOtherRelease });
  };
}

type Program = { readonly version: string; readonly release?: string | undefined };

/** Programs without a release to compare, as both may be that were compiled without a bundle, have their version only. */
function isSameProgram(one: Program, other: Program): boolean {
  return one.release === other.release && one.version === other.version;
}
