import path from 'node:path';
import { andThen, fail, type Outcome, succeed } from '../diagnostic.js';
import { openWorkshop } from '../pipeline/workshop.js';
import { type OpenEdition, openEdition } from '../pipeline.js';
import type { Workspace } from '../workspace/workspace.js';
import type { OpenCode } from './open-codes.js';
import type { OpenRevision } from './open-revision.js';
import { parseProvenance } from './provenance.js';
import { formatRevision, revisionFolder } from './revision.js';

const PROJECT = 'project/';

/**
 * An archived edition as this program prints it, with its own templates. Every file of it is what was archived, or it is refused. `folder` is the
 * archive's, absolute; what the checks of today find in it is left to those who ask.
 */
export function openArchivedEdition(
  workspace: Workspace,
  folder: string,
  revision: OpenRevision,
): Outcome<OpenEdition> {
  const { department, year } = revision.logged;
  const inputs = [...revision.payload.keys()].filter((inside) => inside.startsWith(PROJECT));
  if (inputs.length === 0) return fail([withoutData(formatRevision(revision.logged))]);
  const damaged = inputs.flatMap((inside) => revision.readPayload(inside).diagnostics);
  if (damaged.length > 0) return fail(damaged);
  const root = path.join(folder, ...revisionFolder(revision.logged).split('/'), 'data', 'project');
  return andThen(readDate(revision), (sourceDateEpoch) => {
    const editionFolder = path.join(root, 'data', department, year);
    const opened = openEdition({
      workshop: openWorkshop({ ...workspace, root }),
      editionFolder,
      sourceDateEpoch,
    });
    // What today's rules find in it is no fault of the one who asks.
    return opened.ok ? succeed(opened.value) : opened;
  });
}

/** The SOURCE_DATE_EPOCH that it was made with. */
function readDate(revision: OpenRevision): Outcome<Date | undefined> {
  return andThen(revision.readPayload('provenance.json'), ({ bytes }) => {
    const seconds = parseProvenance(new TextDecoder().decode(bytes))?.sourceDateEpoch;
    return succeed(seconds === undefined ? undefined : new Date(Number(seconds) * 1000));
  });
}

function withoutData(shown: string) {
  const code: OpenCode = 'YF125';
  const hint = '它不是用本程序生成的，归档库里只有公开的文件，没有可以比较的数据。';
  return { severity: 'error', code, message: `“${shown}”没有数据`, hint } as const;
}
