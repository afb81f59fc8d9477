import path from 'node:path';
import { type ArrangedRevision, arrangeCatalogue } from '../archive/catalogue/arrange-catalogue.js';
import type { Catalogue } from '../archive/catalogue/catalogue.js';
import { writeCatalogueJson } from '../archive/catalogue/catalogue-json.js';
import { writeCataloguePage } from '../archive/catalogue/catalogue-page.js';
import { describeRevision } from '../archive/catalogue/describe-revision.js';
import { type OpenArchive, openArchive } from '../archive/open-archive.js';
import { openRevision } from '../archive/open-revision.js';
import { andThen, type Diagnostic, fail, type Outcome, succeed } from '../diagnostic.js';
import { showPath, type Workspace } from '../workspace/workspace.js';
import { isWritten, writeOutputs } from '../workspace/write-outputs.js';
import { type CliContext, reportFindings } from './cli-context.js';
import { type ExitCode, exitCodeOf } from './exit-code.js';
import { holdSignals } from './hold-signals.js';

/** Both absolute. */
export type CatalogueRequest = { readonly archive: string; readonly out: string };

/** A file of the catalogue by its path in it, with `/`. */
type Piece = { readonly path: string; readonly bytes: Uint8Array };

/**
 * Writes the catalogue of an archive: copies of the published files first, then the pages that name them. A revision that is damaged
 * stops it, so that no page leads to a file that is not what was archived; all of them are told.
 */
export async function writeCatalogue(
  context: CliContext,
  { archive, out }: CatalogueRequest,
): Promise<ExitCode> {
  const { workspace, stdout } = context;
  const opened = openArchive(workspace, archive);
  const revisions = opened.ok
    ? await copyPublications(workspace, opened.value, out)
    : fail<readonly ArrangedRevision[]>([]);
  const written =
    opened.ok && revisions.ok
      ? await writePieces(workspace, out, listPages(arrangeCatalogue(opened.value.head, revisions.value)))
      : fail<undefined>([]);
  const diagnostics = [...opened.diagnostics, ...revisions.diagnostics, ...written.diagnostics];
  reportFindings(context, diagnostics);
  if (written.ok) stdout.write(`${showPath(workspace, path.join(out, 'index.html'))}\n`);
  return exitCodeOf(diagnostics);
}

/** One revision after the other: an archive of decades does not fit into memory. */
async function copyPublications(
  workspace: Workspace,
  archive: OpenArchive,
  out: string,
): Promise<Outcome<readonly ArrangedRevision[]>> {
  const described: ArrangedRevision[] = [];
  const faults: Diagnostic[] = [];
  for (const logged of archive.revisions) {
    const revision = andThen(openRevision(archive.store, logged), describeRevision);
    if (!revision.ok) {
      faults.push(...revision.diagnostics);
      continue;
    }
    const { copies, ...arranged } = revision.value;
    described.push(arranged);
    const copied = await writePieces(workspace, out, copies);
    if (!copied.ok) return fail([...faults, ...copied.diagnostics]);
  }
  return faults.length > 0 ? fail(faults) : succeed(described);
}

function listPages(catalogue: Catalogue): readonly Piece[] {
  const encode = (text: string) => new TextEncoder().encode(text);
  return [
    { path: 'catalog.json', bytes: encode(writeCatalogueJson(catalogue)) },
    { path: 'index.html', bytes: encode(writeCataloguePage(catalogue)) },
  ];
}

/** A file that is already there is not written again: its time stays, and it may be open. */
async function writePieces(
  workspace: Workspace,
  out: string,
  pieces: readonly Piece[],
): Promise<Outcome<undefined>> {
  const outputs = pieces.map(({ path: inside, bytes }) => ({
    path: path.join(out, ...inside.split('/')),
    bytes,
  }));
  const changed = outputs.filter((output) => !isWritten(output));
  const written = await holdSignals(() => writeOutputs(workspace, changed));
  return andThen(written, () => succeed(undefined));
}
