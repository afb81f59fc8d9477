import path from 'node:path';
import { year as yearSchema } from '../budget/scalars.js';
import { andThen, fail, type Outcome, succeed } from '../diagnostic.js';
import { draftEdition, type EditionDraft, type FinishedEdition } from '../draft/draft-edition.js';
import type { DraftWords } from '../draft/draft-words.js';
import { loadEdition, loadEditionWords } from '../load/load-edition.js';
import { createFolders, type NewFolder } from '../workspace/create-folder.js';
import { holdsFiles } from '../workspace/holds-files.js';
import { resolveFromCaller, showPath, type Workspace } from '../workspace/workspace.js';
import { type CliContext, reportFindings } from './cli-context.js';
import { type DraftSource, openSource } from './draft-source.js';
import { type ExitCode, exitCodeOf } from './exit-code.js';
import { holdSignals } from './hold-signals.js';
import { formatNextSteps, type NewEdition } from './next-steps.js';
import { locateFolder } from './restore-revision.js';
import { usageFault } from './usage-fault.js';

/** As typed: the year, the finished edition, the folder of the new one if it is not to stand in its usual place, and the archive. */
export type NewEditionRequest = {
  readonly year: string;
  readonly from: string;
  readonly to: string | undefined;
  readonly archive: string | undefined;
};

/** Makes another year's edition from a finished one and says what is to be done with it. */
export async function newEdition(context: CliContext, request: NewEditionRequest): Promise<ExitCode> {
  const made = await holdSignals(() => makeEdition(context, request));
  reportFindings(context, made.diagnostics);
  if (made.ok) context.stdout.write(formatNextSteps(made.value));
  return exitCodeOf(made.diagnostics);
}

function makeEdition(context: CliContext, request: NewEditionRequest): Outcome<NewEdition> {
  const { workspace } = context;
  return andThen(parseYear(request.year), (year) =>
    andThen(openSource(context, request), (source) => {
      const { to } = request;
      const target =
        to === undefined ? path.join(source.parent, String(year)) : resolveFromCaller(workspace, to);
      const finished = andThen(readFinished(source), (old) => checkYear(old, year));
      return andThen(finished, (old) => createDraft(workspace, { source, old, target, year }));
    }),
  );
}

type Planned = {
  readonly source: DraftSource;
  readonly old: FinishedEdition;
  /** Absolute. */
  readonly target: string;
  readonly year: number;
};

function createDraft(workspace: Workspace, planned: Planned): Outcome<NewEdition> {
  const { source, old, target } = planned;
  const folder = showPath(workspace, target);
  const words = planWords(planned);
  const draft = draftEdition(old, words, { absolute: target, shown: folder });
  const beside = words.previous === undefined ? [] : restoreBeside(source, target);
  const missing = beside.filter((each) => !holdsFiles(each));
  const restored = beside.map((each) => showPath(workspace, each.target))[0];
  const made = { folder, from: source.shown, draft, restored, ...words };
  return andThen(createFolders(workspace, [...missing, { target, files: encode(draft) }], '--to'), () =>
    succeed(made),
  );
}

/** The archived data that the new edition is compared with: it comes to stand beside it. */
function restoreBeside({ name, isArchived, files }: DraftSource, target: string): readonly NewFolder[] {
  return isArchived ? [locateFolder(path.dirname(target), { name, files })] : [];
}

function parseYear(typed: string): Outcome<number> {
  const parsed = yearSchema().safeParse(typed);
  if (parsed.success) return succeed(parsed.data);
  return fail([usageFault('YF109', `“${typed}”不是年度`, '写四位数字的年份，如 2020')]);
}

function readFinished({ files, folder }: DraftSource): Outcome<FinishedEdition> {
  const words = loadEditionWords(files);
  return andThen(loadEdition(files, {}, words), ({ sources }) =>
    words?.ok ? succeed({ folder, words: words.value, sources }) : fail([]),
  );
}

function checkYear(old: FinishedEdition, year: number): Outcome<FinishedEdition> {
  const { 年度: finished } = old.words.value;
  if (year > finished) return succeed(old);
  const hint = `--from 给的是 ${finished} 年度的，新的应当在它之后，如 ${finished + 1}`;
  return fail([usageFault('YF109', `年度 ${year} 不在 ${finished} 之后`, hint)]);
}

/** The old edition is the year before if it is that of the year before and stands, or will stand, beside the new one. */
function planWords({ source, old, target, year }: Planned): DraftWords {
  const { name, department, isArchived, folder } = source;
  const isOtherDepartment = path.basename(path.dirname(target)) !== department;
  const isBeside = isArchived ? !isOtherDepartment : path.dirname(target) === path.dirname(folder);
  const isBefore = isBeside && old.words.value.年度 === year - 1 && /^[0-9A-Za-z]+$/.test(name);
  return { year, previous: isBefore ? name : undefined, isOtherDepartment };
}

function encode({ words, files }: EditionDraft): ReadonlyMap<string, Uint8Array> {
  const texts = [
    ['edition.yaml', words] as const,
    ...[...files].map(([inside, { text }]) => [inside, text] as const),
  ];
  return new Map(texts.map(([inside, text]) => [inside, new TextEncoder().encode(text)]));
}
