import { compareOpened } from '../correct/compare-opened.js';
import { findPages } from '../correct/find-pages.js';
import { pageOfWords } from '../correct/page-of-words.js';
import { fail, type Outcome, succeed } from '../diagnostic.js';
import { openWorkshop } from '../pipeline/workshop.js';
import { type CliContext, reportFindings } from './cli-context.js';
import type { DiffReport, FormatDiff } from './diff-report.js';
import { type ExitCode, exitCodeOf } from './exit-code.js';
import { type Compared, openCompared } from './open-compared.js';

/** What the caller typed after `diff`. */
export type DiffRequest = {
  readonly old: string;
  readonly new: string;
  readonly archive: string | undefined;
  readonly sourceDateEpoch: Date | undefined;
  readonly format: FormatDiff;
};

/** Prints what became different between two editions or revisions. */
export async function diffEditions(context: CliContext, request: DiffRequest): Promise<ExitCode> {
  const sides = openSides(context, request);
  reportFindings(context, sides.diagnostics);
  if (!sides.ok) return exitCodeOf(sides.diagnostics);
  const report = await compareSides(context, sides.value);
  context.stdout.write(request.format(report, context.stdout));
  return 0;
}

type Sides = { readonly old: Compared; readonly now: Compared };

function openSides(context: CliContext, request: DiffRequest): Outcome<Sides> {
  const { archive, sourceDateEpoch } = request;
  const [old, now] = [request.old, request.new].map((typed) =>
    openCompared(context, { typed, archive, sourceDateEpoch }),
  );
  if (old?.ok && now?.ok) return succeed({ old: old.value, now: now.value });
  return fail([...(old?.diagnostics ?? []), ...(now?.diagnostics ?? [])].filter(isFirst));
}

/** Both sides may lack the same. */
function isFirst<T>(each: T, index: number, all: readonly T[]): boolean {
  return all.findIndex((other) => JSON.stringify(other) === JSON.stringify(each)) === index;
}

/** Pages are those of the PDF as it is laid out with the fonts of today; where they cannot be opened, no pages are told. */
async function compareSides({ workspace }: CliContext, { old, now }: Sides): Promise<DiffReport> {
  const changes = compareOpened(old.opened, now.opened);
  const report = { old: old.shown, new: now.shown, changes };
  if (changes.printed.length === 0) return { ...report, pageOf: () => undefined };
  const pages = await findPages(openWorkshop(workspace), now.opened);
  return {
    ...report,
    pageOf: (change, words) => (pages.ok ? pageOfWords(pages.value, change, words) : undefined),
  };
}
