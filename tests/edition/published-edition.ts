import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BudgetWith } from '../../src/budget/budget.js';
import { hasDataFiles } from '../../src/budget/budget.js';
import { composeDocument } from '../../src/compose/compose-document.js';
import { applyDepartures } from '../../src/compose/departures/apply-departures.js';
import type { Outcome } from '../../src/diagnostic.js';
import type { Document } from '../../src/document/nodes.js';
import { textOf, walkLeaves } from '../../src/document/walk.js';
import type { FontCatalogue } from '../../src/fonts/font-set.js';
import type { EditionFiles } from '../../src/load/check-edition-files.js';
import { type LoadedEdition, loadEdition } from '../../src/load/load-edition.js';
import { loadFontCatalogue } from '../../src/load/load-font-catalogue.js';
import { type LayoutFolder, loadLayoutFolder } from '../../src/load/load-layout-folder.js';
import { readEditionFolder } from '../../src/workspace/read-edition-folder.js';
import { readFontFile } from '../../src/workspace/read-font-file.js';
import { readLayoutFolder } from '../../src/workspace/read-layout-folder.js';

/** The edition in the repository, read as the program reads it. */

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const editionFolder = path.join(root, 'data/beidaihe-government-office/2019');

const workspace = { root, callerFolder: root };

/** What a test builds on must be without a remark. */
export function expectValue<T>(outcome: Outcome<T>): T {
  if (outcome.ok && outcome.diagnostics.length === 0) return outcome.value;
  throw new Error(JSON.stringify(outcome.diagnostics, undefined, 1));
}

export function readEdition(): EditionFiles {
  return expectValue(readEditionFolder(workspace, editionFolder));
}

/** What its layout prints. */
const printedFiles = [
  ...['部门概况', '绩效目标', '名词解释', '其他说明'],
  ...['收入', '支出', '项目支出', '机关运行经费', '三公经费', '绩效指标', '政府采购', '国有资产'],
] as const;

type Published = LoadedEdition & { readonly budget: BudgetWith<(typeof printedFiles)[number]> };

/** The edition, loaded, with every file that its layout prints. */
export function loadPublished(): Published {
  const edition = expectValue(loadEdition(readEdition()));
  const { budget } = edition;
  if (!hasDataFiles(budget, printedFiles)) throw new Error('a data file is missing');
  return { ...edition, budget };
}

export function readFonts(): FontCatalogue {
  return expectValue(loadFontCatalogue(expectValue(readFontFile(workspace, 'fonts.yaml')))).catalogue;
}

export function readLayout(name: string): LayoutFolder {
  return expectValue(loadLayoutFolder(expectValue(readLayoutFolder(workspace, name)), readFonts()));
}

/** The document that follows from data and templates, before any departure. */
export function composeEdition({ budget, data }: LoadedEdition, folder: LayoutFolder): Document {
  const { layout, locateLayout, sections, partials } = folder;
  const meta = {
    author: budget.部门.公开名称,
    language: 'zh-CN',
    date: new Date(Date.UTC(budget.年度, 0, 1)),
  };
  return expectValue(
    composeDocument({ data, layout, locateLayout, templates: { sections, partials }, meta }),
  );
}

export function publishEdition(
  document: Document,
  { asPublished, locateDeparture }: LoadedEdition,
): Document {
  return expectValue(applyDepartures(document, asPublished, locateDeparture));
}

/** The document's text in reading order, a line for each leaf. */
export function linesOf(document: Document): readonly string[] {
  return [...walkLeaves(document)].map(({ inlines }) => textOf(inlines));
}

export function withoutSpace(text: string): string {
  return text.replace(/\s/g, '');
}
