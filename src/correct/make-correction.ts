import path from 'node:path';
import type { CorrectionEntry } from '../budget/corrections.js';
import type { EditionChanges } from '../compare/compare-editions.js';
import { type Diagnostic, fail, hasErrors, type Outcome, succeed } from '../diagnostic.js';
import { CORRECTIONS } from '../load/load-edition.js';
import type { InputFiles } from '../pipeline/input-files.js';
import type { Workshop } from '../pipeline/workshop.js';
import type { BuiltEdition, OpenEdition, PrintedEdition } from '../pipeline.js';
import type { Format } from '../render/formats.js';
import type { Correction } from '../render/renderer.js';
import type { OutputFile } from '../workspace/write-outputs.js';
import type { CorrectionWords } from './approval.js';
import { composeNotice } from './compose-notice.js';
import { type CorrectionFile, NOTICE_LAYOUT, nameFile } from './file-names.js';
import { findPages } from './find-pages.js';
import { formatLedger, ledgerEntry } from './ledger.js';
import { type CorrectionList, listItems } from './list-items.js';
import { makeRedline } from './make-redline.js';
import { renderDocument } from './render-document.js';

export type CorrectionRequest = {
  readonly workshop: Workshop;
  readonly old: OpenEdition;
  readonly now: OpenEdition;
  /** The new edition as `build` makes it. */
  readonly built: BuiltEdition;
  readonly changes: EditionChanges;
  readonly words: CorrectionWords;
  /** The revision that it becomes. */
  readonly revision: number;
  /** What it corrects, as the ledger names it. */
  readonly supersedes: string;
  readonly formats: readonly Format[];
  /** Absolute; where the files go. */
  readonly folder: string;
  /** The new edition's folder, as `inputs` names its files: `data/<department>/<year>`. */
  readonly dataFolder: string;
  readonly onProgress: (step: string) => void;
};

/** All that a correction makes; nothing is written yet. */
export type MadeCorrection = {
  readonly list: CorrectionList;
  readonly outputs: readonly OutputFile[];
  readonly ledger: { readonly entries: readonly CorrectionEntry[]; readonly bytes: Uint8Array };
  /** What the new edition and its notice were made from, the new ledger included. */
  readonly inputs: InputFiles;
};

/** The revised files, the redline, the notice and the ledger of a correction. */
export async function makeCorrection(request: CorrectionRequest): Promise<Outcome<MadeCorrection>> {
  const { workshop, old, now, changes } = request;
  const pages = { old: await findPages(workshop, old), new: await findPages(workshop, now) };
  if (!pages.old.ok || !pages.new.ok) return fail([...pages.old.diagnostics, ...pages.new.diagnostics]);
  const list = listItems(changes, { old: pages.old.value, new: pages.new.value });
  const style = workshop.readStyle(NOTICE_LAYOUT);
  const notice = style.ok
    ? composeNotice({ style: style.value, edition: now, list, words: request.words })
    : style;
  const redline = makeRedline(old, now);
  if (!style.ok || !notice.ok || !redline.ok) {
    return fail([...(notice.ok ? [] : notice.diagnostics), ...redline.diagnostics]);
  }
  const rendered = await renderAll(request, { redline: redline.value, notice: notice.value });
  if (!rendered.ok) return rendered;
  const ledger = makeLedger(request, list);
  const inputs = new Map([...now.inputs, ...style.value.inputs, [ledger.path, ledger.file] as const]);
  return succeed(
    { list, outputs: rendered.value, ledger: { entries: ledger.entries, bytes: ledger.file.bytes }, inputs },
    rendered.diagnostics,
  );
}

type Printed = Pick<PrintedEdition, 'style' | 'document'>;

async function renderAll(
  request: CorrectionRequest,
  { redline, notice }: { readonly redline: Printed; readonly notice: Printed },
): Promise<Outcome<readonly OutputFile[]>> {
  const { workshop, formats, words, onProgress } = request;
  const correction: Correction = { author: words.approvedBy, date: new Date(`${words.date}T00:00:00Z`) };
  onProgress('生成修订痕迹稿');
  const marked = await renderDocument({ workshop, printed: redline, formats, correction });
  onProgress('生成更正说明');
  const told = await renderDocument({ workshop, printed: notice, formats });
  const diagnostics: readonly Diagnostic[] = [...marked.diagnostics, ...told.diagnostics];
  if (!marked.ok || !told.ok || hasErrors(diagnostics)) return fail(diagnostics);
  const revised = new Map(
    request.built.outputs.map(({ path: file, bytes }) => [path.extname(file).slice(1), bytes] as const),
  );
  return succeed(
    [
      ...placeFiles(request, 'revised', revised),
      ...placeFiles(request, 'redline', marked.value),
      ...placeFiles(request, 'notice', told.value),
    ],
    diagnostics,
  );
}

function placeFiles(
  { folder, now }: CorrectionRequest,
  file: CorrectionFile,
  rendered: ReadonlyMap<string, Uint8Array>,
): readonly OutputFile[] {
  const name = nameFile(now.document.meta.title, file);
  return [...rendered].map(([format, bytes]) => ({ path: path.join(folder, `${name}.${format}`), bytes }));
}

function makeLedger(
  { now, revision, supersedes, words, dataFolder }: CorrectionRequest,
  list: CorrectionList,
) {
  const entries = [...now.edition.corrections, ledgerEntry(revision, supersedes, words, list)];
  const bytes = new TextEncoder().encode(formatLedger(entries));
  return { entries, path: `${dataFolder}/${CORRECTIONS}`, file: { path: CORRECTIONS, bytes } };
}
