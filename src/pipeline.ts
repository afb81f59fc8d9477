import { publicationDate } from './budget/publication-date.js';
import { rules } from './check/rules.js';
import { runChecks } from './check/run-checks.js';
import { composeDocument } from './compose/compose-document.js';
import { applyDepartures } from './compose/departures/apply-departures.js';
import { placeDepartures } from './compose/departures/place-departures.js';
import { findUnusedData } from './compose/find-unused-data.js';
import { andThen, type Diagnostic, fail, hasErrors, type Outcome, succeed } from './diagnostic.js';
import { findContents } from './document/contents.js';
import type { Document } from './document/nodes.js';
import { budgetSpecimen } from './load/budget-specimen.js';
import type { LoadedEdition } from './load/load-edition.js';
import type { InputFiles } from './pipeline/input-files.js';
import type { FontFiles } from './pipeline/open-style-fonts.js';
import { outputPath } from './pipeline/output-path.js';
import { readEdition } from './pipeline/read-edition.js';
import type { Style } from './pipeline/read-style.js';
import type { References } from './pipeline/references.js';
import type { Workshop } from './pipeline/workshop.js';
import { type Format, renderers } from './render/formats.js';
import type { RenderInput } from './render/renderer.js';
import type { OutputFile } from './workspace/write-outputs.js';

export type OpenEditionRequest = {
  readonly workshop: Workshop;
  /** Absolute. */
  readonly editionFolder: string;
  /** The date of an edition that does not state one. */
  readonly sourceDateEpoch: Date | undefined;
};

/** An edition as it is printed, departures included. */
export type PrintedEdition = {
  readonly edition: LoadedEdition;
  readonly style: Style;
  readonly document: Document;
};

/** The same, with the files that it was made from. */
export type OpenEdition = PrintedEdition & { readonly inputs: InputFiles; readonly references: References };

export type BuildEditionRequest = OpenEditionRequest & {
  readonly formats: readonly Format[];
  /** Absolute; see {@link outputPath}. */
  readonly outRoot: string;
  readonly onProgress: (step: string) => void;
};

export type BuiltEdition = {
  readonly diagnostics: readonly Diagnostic[];
  /** Those of them that were made before anything was rendered. */
  readonly found: readonly Diagnostic[];
  /** Empty if there is an error among the diagnostics that is not acknowledged. */
  readonly outputs: readonly RenderedFile[];
  /** The font files that were opened for them, by name; empty as well then. */
  readonly fonts: FontFiles;
};

/** An output, with what its own proof remarked. */
export type RenderedFile = OutputFile & {
  readonly format: Format;
  readonly remarks: readonly Diagnostic[];
};

/** The first half of the program: load, compose, depart, check. What the checks find does not close the edition. */
export function openEdition({
  workshop,
  editionFolder,
  sourceDateEpoch,
}: OpenEditionRequest): Outcome<OpenEdition> {
  return andThen(readEdition(workshop, editionFolder), ({ edition, style, inputs, references }) =>
    andThen(printEdition(edition, style, sourceDateEpoch), (printed) =>
      succeed({ ...printed, inputs, references }),
    ),
  );
}

/** The whole program: open the edition, then the fonts, render and prove. Writes nothing. */
export async function buildEdition(request: BuildEditionRequest): Promise<BuiltEdition> {
  request.onProgress('读取和检查');
  return renderEdition(request, openEdition(request));
}

/** The second half: the fonts, render and prove. An edition with an error that is not acknowledged is not rendered. */
export async function renderEdition(
  request: BuildEditionRequest,
  opened: Outcome<OpenEdition>,
): Promise<BuiltEdition> {
  if (!opened.ok || hasErrors(opened.diagnostics)) return refuse(opened.diagnostics);
  request.onProgress('打开字体');
  const { edition } = opened.value;
  const prepared = await prepareFonts(request.workshop, opened.value, edition.locateData);
  const found = [...opened.diagnostics, ...prepared.diagnostics];
  if (!prepared.ok) return refuse(found);
  const { input, files } = prepared.value;
  const complete = await attachEdition(await locateHeadings(input), opened.value);
  const outputs = await renderAll(request, complete);
  const diagnostics = [...found, ...outputs.flatMap(({ remarks }) => remarks)];
  return hasErrors(diagnostics) ? refuse(diagnostics) : { diagnostics, found, outputs, fonts: files };
}

function refuse(diagnostics: readonly Diagnostic[]): BuiltEdition {
  return { diagnostics, found: diagnostics, outputs: [], fonts: new Map() };
}

/** What an edition prints in a layout, and what the checks find in it. */
export function printEdition(
  edition: LoadedEdition,
  style: Style,
  sourceDateEpoch: Date | undefined,
): Outcome<PrintedEdition> {
  const { budget, derived, subjects, data, asPublished, locate, locateData, findExtent, locateDeparture } =
    edition;
  const { layout, locateLayout, stems, ...templates } = style.folder;
  const date = publicationDate(budget, sourceDateEpoch);
  const meta = { author: budget.部门.公开名称, language: 'zh-CN', date };
  const input = {
    data,
    specimen: budgetSpecimen(stems),
    layout,
    locateLayout,
    templates,
    meta,
  };
  return andThen(composeDocument(input, style.compileTemplates()), (composed) => {
    const departed = applyDepartures(composed, asPublished, locateDeparture);
    // Departures that do not fit stop the edition, but do not hide what the checks find in what follows from the data.
    const [document, published] = departed.ok
      ? [departed.value, asPublished]
      : [composed, { ...asPublished, 偏离: [] }];
    const changed = placeDepartures(composed, published);
    const places = { data, locate, locateDataPath: locateData, findExtent };
    const request = { rules, budget, derived, subjects, document, changed, places, locateDeparture };
    const diagnostics = [
      ...findUnusedData(budget, templates, locate),
      ...departed.diagnostics,
      ...runChecks({ ...request, asPublished: published }),
    ];
    return departed.ok ? succeed({ edition, style, document }, diagnostics) : fail(diagnostics);
  });
}

export type PreparedFonts = { readonly input: RenderInput; readonly files: FontFiles };

/** Fonts and renderers are loaded only when something is rendered: `check` does without. */
export async function prepareFonts(
  workshop: Workshop,
  { style, document }: Pick<PrintedEdition, 'style' | 'document'>,
  locateData: LoadedEdition['locateData'],
): Promise<Outcome<PreparedFonts>> {
  const { checkCoverage } = await import('./fonts/check-coverage.js');
  const { layout } = style.folder;
  return andThen(await workshop.openFonts(style), ({ fonts, files }) => {
    const uncovered = checkCoverage(document, layout, fonts, locateData);
    return uncovered.length > 0 ? fail(uncovered) : succeed({ input: { document, layout, fonts }, files });
  });
}

/** The edition's data, to go into outputs that can hold files. */
async function attachEdition(input: RenderInput, { edition, document }: OpenEdition): Promise<RenderInput> {
  const { attachData } = await import('./attach/attach-data.js');
  const { budget, derived, sources } = edition;
  return { ...input, attachments: attachData({ budget, derived, sources, document }) };
}

/** Contents need the pages of headings in every format; our own layout tells them. */
export async function locateHeadings(input: RenderInput): Promise<RenderInput> {
  if (!findContents(input.document)) return input;
  const { locateHeadings } = await import('./render/pdf/locate-headings.js');
  return { ...input, headingPages: locateHeadings(input) };
}

async function renderAll(
  { formats, editionFolder, outRoot, onProgress }: BuildEditionRequest,
  input: RenderInput,
): Promise<readonly RenderedFile[]> {
  const { title } = input.document.meta;
  const outputs: RenderedFile[] = [];
  for (const format of formats) {
    onProgress(`生成 ${format.toUpperCase()}`);
    const render = await renderers[format]();
    const { bytes, diagnostics } = await render(input);
    const path = outputPath(outRoot, editionFolder, title, format);
    outputs.push({ format, path, bytes, remarks: diagnostics });
  }
  return outputs;
}
