import path from 'node:path';
import type { OpenRevision } from '../archive/open-revision.js';
import { formatRevision } from '../archive/revision.js';
import type { CorrectionEntry } from '../budget/corrections.js';
import { andThen, fail, type Outcome, succeed } from '../diagnostic.js';
import { CORRECTIONS } from '../load/load-edition.js';
import { clearStages, putTogether } from '../workspace/put-together.js';
import type { Workspace } from '../workspace/workspace.js';
import { readArchivedLedger, refuseLedger } from './archived-ledger.js';
import { nameFolder } from './file-names.js';
import { compareLedgers } from './ledger.js';

export type CompletionRequest = {
  readonly workspace: Workspace;
  readonly previous: OpenRevision;
  /** The edition's own ledger, and its folder: absolute. */
  readonly own: readonly CorrectionEntry[];
  readonly editionFolder: string;
  /** Absolute; where the outputs of the edition go. */
  readonly outputFolder: string;
};

/** The files that were put in place, absolute; none if nothing was missing. */
export type Completion = readonly string[];

/**
 * Holds an edition's ledger against that of its latest revision. A correction that was killed after its revision stood in the archive has
 * left the ledger and the outputs behind: they are put in place from the revision. A ledger that differs in any other way is refused.
 */
export function completeCorrection(request: CompletionRequest): Outcome<Completion> {
  const { own, previous } = request;
  const places = placesOf(request);
  clearStages(places.folder, places.ledger);
  return andThen(readArchivedLedger(previous), ({ entries, bytes }) => {
    switch (compareLedgers(own, entries)) {
      case 'same':
        return succeed([]);
      case 'behind':
        return placeAgain(request, bytes);
      case 'other':
        return fail([refuseLedger(formatRevision(previous.logged))]);
    }
  });
}

function placesOf({ previous, editionFolder, outputFolder }: CompletionRequest) {
  return {
    folder: path.join(outputFolder, nameFolder(previous.logged.revision)),
    ledger: path.join(editionFolder, CORRECTIONS),
  };
}

const PUBLICATION = 'publication/';

function placeAgain(request: CompletionRequest, ledger: Uint8Array): Outcome<Completion> {
  const { workspace, previous } = request;
  const files = new Map<string, Uint8Array>();
  for (const inside of previous.payload.keys()) {
    if (!inside.startsWith(PUBLICATION)) continue;
    const read = previous.readPayload(inside);
    if (!read.ok) return read;
    files.set(inside.slice(PUBLICATION.length), read.value.bytes);
  }
  const places = placesOf(request);
  const folder = { path: places.folder, files };
  const file = { path: places.ledger, bytes: ledger };
  const message = `上次更正没有做完：更正文件和台账已从修订版 ${formatRevision(previous.logged)} 补齐`;
  return andThen(putTogether(workspace, folder, file), () =>
    succeed(
      [...files.keys()].map((name) => path.join(folder.path, name)),
      [{ severity: 'info', code: 'GZ117', message }],
    ),
  );
}
