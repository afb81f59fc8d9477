/**
 * The package's public API: the two vocabularies (`Budget`, `Document`) and the functions between them. Everything
 * is plain readonly data; faults of an input are {@link Diagnostic}s, exceptions are bugs.
 */

export type { Amount, AmountFormat, MoneyUnit } from './budget/amount.js';
export { formatTableAmount, formatWan, parseAmount, valueIn } from './budget/amount.js';
export type { AsPublished, Departure, PublishedPlace } from './budget/as-published.js';
export type { Budget, DataFileStem } from './budget/budget.js';
export type { Derived } from './budget/derive.js';
export type { Edition } from './budget/edition.js';
export type { Subjects } from './budget/subjects.js';
export type { ComposeInput } from './compose/compose-document.js';
export { composeDocument } from './compose/compose-document.js';
export { applyDepartures } from './compose/departures/apply-departures.js';
export type { DataSegment } from './data-path.js';
export { formatDataPath } from './data-path.js';
export type { Diagnostic, DiagnosticCode, Outcome, RelatedPlace, Severity } from './diagnostic.js';
export { hasErrors } from './diagnostic.js';
export type { Grid, GridCell, GridResult } from './document/grid.js';
export { layGrid } from './document/grid.js';
export type { Layout } from './document/layout.js';
export type {
  Align,
  Block,
  Cell,
  Column,
  Document,
  DocumentMeta,
  Heading,
  HeadingLevel,
  Inline,
  LineBreak,
  List,
  ListItem,
  Mark,
  PageBreak,
  Paragraph,
  Row,
  Section,
  Table,
  TextRun,
  UnitRow,
} from './document/nodes.js';
export type { Leaf } from './document/walk.js';
export { textOf, walkLeaves } from './document/walk.js';
export type { FontCatalogue } from './fonts/font-set.js';
export type { OpenFonts } from './fonts/open-fonts.js';
export { openFonts } from './fonts/open-fonts.js';
export type { EditionContext, LoadedEdition } from './load/load-edition.js';
export { loadEdition } from './load/load-edition.js';
export type { LoadedFontCatalogue } from './load/load-font-catalogue.js';
export { loadFontCatalogue } from './load/load-font-catalogue.js';
export type { LayoutFolder } from './load/load-layout-folder.js';
export { loadLayoutFolder } from './load/load-layout-folder.js';
export type { Workshop } from './pipeline/workshop.js';
export { openWorkshop } from './pipeline/workshop.js';
export type { BuildEditionRequest, BuiltEdition, OpenEdition, OpenEditionRequest } from './pipeline.js';
export { buildEdition, openEdition } from './pipeline.js';
export type { Format } from './render/formats.js';
export { renderers } from './render/formats.js';
export type { Render, Rendered, RenderInput } from './render/renderer.js';
export type { RawFile, SourceFile, SourcePoint } from './source.js';
export { legalFileName } from './workspace/legal-file-name.js';
export { readEditionFolder } from './workspace/read-edition-folder.js';
export type { FolderFiles } from './workspace/read-folder.js';
export { readFontFile } from './workspace/read-font-file.js';
export { readLayoutFolder } from './workspace/read-layout-folder.js';
export type { Workspace } from './workspace/workspace.js';
export { findWorkspace } from './workspace/workspace.js';
export type { OutputFile } from './workspace/write-outputs.js';
export { writeOutputs } from './workspace/write-outputs.js';
