import path from 'node:path';
import { year as yearSchema } from '../budget/scalars.js';
import { andThen, fail, type Outcome, succeed } from '../diagnostic.js';
import { draftEdition, type EditionDraft, type FinishedEdition } from '../draft/draft-edition.js';
import type { DraftWords } from '../draft/draft-words.js';
import { loadEdition, loadEditionWords } from '../load/load-edition.js';
import { createFolder } from '../workspace/create-folder.js';
import { readEditionFolder } from '../workspace/read-edition-folder.js';
import { resolveFromCaller, showPath, type Workspace } from '../workspace/workspace.js';
import { type CliContext, reportFindings } from './cli-context.js';
import { type ExitCode, exitCodeOf } from './exit-code.js';
import { holdSignals } from './hold-signals.js';
import { formatNextSteps, type NewEdition } from './next-steps.js';
import { usageFault } from './usage-fault.js';

/** As typed: the year, the folder of the finished edition, and that of the new one if it is not to stand beside it. */
export type NewEditionRequest = {
  readonly year: string;
  readonly from: string;
  readonly to: string | undefined;
};

/** Makes another year's edition from a finished one and says what is to be done with it. */
export async function newEdition(context: CliContext, request: NewEditionRequest): Promise<ExitCode> {
  const made = await holdSignals(() => makeEdition(context, request));
  reportFindings(context, made.diagnostics);
  if (made.ok) context.stdout.write(formatNextSteps(made.value));
  return exitCodeOf(made.diagnostics);
}

function makeEdition({ workspace }: CliContext, request: NewEditionRequest): Outcome<NewEdition> {
  const folder = resolveFromCaller(workspace, request.from);
  return andThen(parseYear(request.year), (year) => {
    const target =
      request.to === undefined
        ? path.join(path.dirname(folder), String(year))
        : resolveFromCaller(workspace, request.to);
    const finished = andThen(readFinished(workspace, folder), (old) => checkYear(old, year));
    return andThen(finished, (old) => createDraft(workspace, old, { target, year }));
  });
}

type Target = { readonly target: string; readonly year: number };

function createDraft(
  workspace: Workspace,
  old: FinishedEdition,
  { target, year }: Target,
): Outcome<NewEdition> {
  const folder = showPath(workspace, target);
  const words = planWords(old, year, target);
  const draft = draftEdition(old, words, { absolute: target, shown: folder });
  const made = { folder, from: showPath(workspace, old.folder), draft, ...words };
  return andThen(createFolder(workspace, target, encode(draft)), () => succeed(made));
}

function parseYear(typed: string): Outcome<number> {
  const parsed = yearSchema().safeParse(typed);
  if (parsed.success) return succeed(parsed.data);
  return fail([usageFault('YF109', `“${typed}”不是年度`, '写四位数字的年份，如 2020')]);
}

function readFinished(workspace: Workspace, folder: string): Outcome<FinishedEdition> {
  return andThen(readEditionFolder(workspace, folder), (files) => {
    const words = loadEditionWords(files);
    return andThen(loadEdition(files, {}, words), ({ sources }) =>
      words?.ok ? succeed({ folder, words: words.value, sources }) : fail([]),
    );
  });
}

function checkYear(old: FinishedEdition, year: number): Outcome<FinishedEdition> {
  const { 年度: finished } = old.words.value;
  if (year > finished) return succeed(old);
  const hint = `--from 给的是 ${finished} 年度的，新的应当在它之后，如 ${finished + 1}`;
  return fail([usageFault('YF109', `年度 ${year} 不在 ${finished} 之后`, hint)]);
}

/** The old edition is the year before if it is that of the year before and stands beside the new one. */
function planWords(old: FinishedEdition, year: number, target: string): DraftWords {
  const isBeside = path.dirname(target) === path.dirname(old.folder);
  const name = path.basename(old.folder);
  const isBefore = isBeside && old.words.value.年度 === year - 1 && /^[0-9A-Za-z]+$/.test(name);
  const departments = [target, old.folder].map((folder) => path.basename(path.dirname(folder)));
  return {
    year,
    previous: isBefore ? name : undefined,
    isOtherDepartment: departments[0] !== departments[1],
  };
}

function encode({ words, files }: EditionDraft): ReadonlyMap<string, Uint8Array> {
  const texts = [
    ['edition.yaml', words] as const,
    ...[...files].map(([inside, { text }]) => [inside, text] as const),
  ];
  return new Map(texts.map(([inside, text]) => [inside, new TextEncoder().encode(text)]));
}
