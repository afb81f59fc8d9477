import path from 'node:path';
import { publicationDate } from './budget/publication-date.js';
import { composeDocument } from './compose/compose-document.js';
import { applyDepartures } from './compose/departures/apply-departures.js';
import { andThen, type Diagnostic, hasErrors, type Outcome, succeed } from './diagnostic.js';
import type { Document } from './document/nodes.js';
import { checkCoverage } from './fonts/check-coverage.js';
import { openFonts } from './fonts/open-fonts.js';
import { rolesOf } from './fonts/roles-of.js';
import { type LoadedEdition, loadEdition } from './load/load-edition.js';
import { type LoadedFontCatalogue, loadFontCatalogue } from './load/load-font-catalogue.js';
import { type LayoutFolder, loadLayoutFolder } from './load/load-layout-folder.js';
import { type Format, renderers } from './render/formats.js';
import type { RenderInput } from './render/renderer.js';
import { legalFileName } from './workspace/legal-file-name.js';
import { readEditionFolder } from './workspace/read-edition-folder.js';
import { readFontFile } from './workspace/read-font-file.js';
import { readLayoutFolder } from './workspace/read-layout-folder.js';
import type { Workspace } from './workspace/workspace.js';
import type { OutputFile } from './workspace/write-outputs.js';

export type BuildEditionRequest = {
  readonly workspace: Workspace;
  /** Absolute; the outputs go to `<outRoot>/<department>/<year>`, named after the last two folders of this path. */
  readonly editionFolder: string;
  readonly formats: readonly Format[];
  /** Absolute. */
  readonly outRoot: string;
  readonly sourceDateEpoch: string | undefined;
  readonly onProgress: (step: string) => void;
};

export type BuiltEdition = {
  readonly diagnostics: readonly Diagnostic[];
  /** Empty if there is an error among the diagnostics. */
  readonly outputs: readonly OutputFile[];
};

/** The whole program: load, compose, open the fonts, render and prove. Writes nothing. */
export async function buildEdition(request: BuildEditionRequest): Promise<BuiltEdition> {
  const { workspace, editionFolder, onProgress } = request;
  onProgress('读取数据');
  const edition = andThen(readEditionFolder(workspace, editionFolder), loadEdition);
  if (!edition.ok) return refuse(edition.diagnostics);
  onProgress('合并模板');
  const style = readStyle(workspace, edition.value.budget.版式);
  const document = andThen(style, ({ folder }) =>
    printDocument(edition.value, folder, request.sourceDateEpoch),
  );
  const found = [...edition.diagnostics, ...document.diagnostics];
  if (!style.ok || !document.ok) return refuse(found);
  onProgress('打开字体');
  const input = prepareFonts(workspace, edition.value, style.value, document.value);
  if (!input.ok) return refuse([...found, ...input.diagnostics]);
  return renderAll(request, input.value, found);
}

function refuse(diagnostics: readonly Diagnostic[]): BuiltEdition {
  return { diagnostics, outputs: [] };
}

/** How the edition looks: its layout and the fonts that layouts choose from. */
type Style = { readonly folder: LayoutFolder; readonly fonts: LoadedFontCatalogue };

function readStyle(workspace: Workspace, layout: string): Outcome<Style> {
  return andThen(andThen(readFontFile(workspace, 'fonts.yaml'), loadFontCatalogue), (fonts) =>
    andThen(readLayoutFolder(workspace, layout), (files) =>
      andThen(loadLayoutFolder(files, fonts.catalogue), (folder) => succeed({ folder, fonts })),
    ),
  );
}

function printDocument(
  { budget, data, asPublished, locateDeparture }: LoadedEdition,
  { layout, sections, partials }: LayoutFolder,
  sourceDateEpoch: string | undefined,
): Outcome<Document> {
  const date = publicationDate(budget, sourceDateEpoch);
  const meta = { author: budget.部门.公开名称, language: 'zh-CN', date };
  return andThen(composeDocument({ data, layout, templates: { sections, partials }, meta }), (document) =>
    applyDepartures(document, asPublished, locateDeparture),
  );
}

function prepareFonts(
  workspace: Workspace,
  edition: LoadedEdition,
  { folder: { layout }, fonts }: Style,
  document: Document,
): Outcome<RenderInput> {
  const readFont = (file: string) => {
    const read = readFontFile(workspace, file);
    return read.ok ? read.value.bytes : undefined;
  };
  const opened = openFonts({
    catalogue: fonts.catalogue,
    roles: rolesOf(layout),
    readFont,
    locate: fonts.locateRole,
  });
  return andThen(opened, (open) => {
    const uncovered = checkCoverage(document, layout, open, edition.locateData);
    return uncovered.length > 0
      ? { ok: false, diagnostics: uncovered }
      : succeed({ document, layout, fonts: open });
  });
}

async function renderAll(
  { formats, editionFolder, outRoot, onProgress }: BuildEditionRequest,
  input: RenderInput,
  found: readonly Diagnostic[],
): Promise<BuiltEdition> {
  const folder = path.join(outRoot, path.basename(path.dirname(editionFolder)), path.basename(editionFolder));
  const name = legalFileName(input.document.meta.title);
  const diagnostics = [...found];
  const outputs: OutputFile[] = [];
  for (const format of formats) {
    onProgress(`生成 ${format.toUpperCase()}`);
    const render = await renderers[format]();
    const rendered = await render(input);
    diagnostics.push(...rendered.diagnostics);
    outputs.push({ path: path.join(folder, `${name}.${format}`), bytes: rendered.bytes });
  }
  return hasErrors(diagnostics) ? refuse(diagnostics) : { diagnostics, outputs };
}
