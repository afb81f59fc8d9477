import path from 'node:path';
import { nameFile } from '../../correct/file-names.js';
import { type Diagnostic, hasErrors } from '../../diagnostic.js';
import { openWorkshop } from '../../pipeline/workshop.js';
import { buildEdition } from '../../pipeline.js';
import { entryKind } from '../../workspace/archive/entry-kind.js';
import { readWhole } from '../../workspace/archive/read-chunks.js';
import type { Workspace } from '../../workspace/workspace.js';
import type { OutputFile } from '../../workspace/write-outputs.js';
import { type ArchiveFault, attemptRead, damage, remark } from '../damage.js';
import type { Provenance } from '../provenance.js';
import { type Revision, revisionFolder } from '../revision.js';
import { objectPath } from '../store.js';
import type { Regeneration } from '../verify/report.js';
import { locateDifference } from './locate-difference.js';

export type RegenerateRequest = {
  /** Absolute, links resolved. */
  readonly archive: string;
  readonly revision: Revision;
  readonly provenance: Provenance;
  /** True if this program is not the one that made the revision. */
  readonly isOtherRelease: boolean;
};

export type Regenerated = { readonly regeneration: Regeneration; readonly faults: readonly ArchiveFault[] };

/** 1 GiB. */
const MOST_BYTES = 1024 ** 3;

/** Builds an undamaged revision again from what it holds, and compares the publication byte for byte. Writes nothing. */
export async function regenerate(request: RegenerateRequest): Promise<Regenerated> {
  const { archive, revision } = request;
  const bag = path.join(archive, ...revisionFolder(revision).split('/'));
  const project = path.join(bag, 'data', 'project');
  const built = await buildEdition({
    workshop: openWorkshop(openArchived(request, project)),
    editionFolder: path.join(project, 'data', revision.department, revision.year),
    formats: ['docx', 'pdf'],
    outRoot: project,
    sourceDateEpoch: dateOf(request.provenance),
    onProgress: () => {},
  });
  if (built.outputs.length === 0)
    return refuse(
      request,
      built.diagnostics.find((found) => hasErrors([found])),
    );
  const faults = built.outputs.flatMap((output) => compareOutput(request, bag, output));
  return { regeneration: faults.length === 0 ? 'same' : 'different', faults };
}

/** The project in a bag is a workspace of its own, but for the fonts: those stand once in the archive, named by their hash. */
function openArchived({ archive, provenance }: RegenerateRequest, project: string): Workspace {
  const locate = (hash: string) => path.join(archive, ...objectPath(hash).split('/'));
  const fontFiles = new Map(provenance.fonts.map(({ file, sha256 }) => [file, locate(sha256)]));
  return { root: project, callerFolder: project, fontFiles };
}

function dateOf({ sourceDateEpoch }: Provenance): Date | undefined {
  return sourceDateEpoch === undefined ? undefined : new Date(Number(sourceDateEpoch) * 1000);
}

function refuse({ revision }: RegenerateRequest, first: Diagnostic | undefined): Regenerated {
  const reason = first ? `${first.code} ${first.message}` : '没有输出';
  const shown = `${revisionFolder(revision)}/data/project`;
  return { regeneration: 'failed', faults: [damage('GD503', shown, `不能重新生成：${reason}`, UPGRADED)] };
}

const UPGRADED = '程序升级过的，用归档库里归档时的发行包生成；否则从另一份完好的副本恢复';

function compareOutput(
  { revision, isOtherRelease }: RegenerateRequest,
  bag: string,
  output: OutputFile,
): readonly ArchiveFault[] {
  const inside = `data/publication/${nameArchived(bag, output)}`;
  const shown = `${revisionFolder(revision)}/${inside}`;
  const faults: ArchiveFault[] = [];
  const read = () => readWhole(path.join(bag, ...inside.split('/')), MOST_BYTES) ?? new Uint8Array();
  const archived = attemptRead(faults, shown, read);
  if (archived === undefined || Buffer.compare(archived, output.bytes) === 0) return faults;
  const format = inside.endsWith('.pdf') ? 'pdf' : 'docx';
  const what = `和重新生成的不同：${locateDifference(format, archived, output.bytes)}`;
  if (!isOtherRelease)
    return [damage('GD501', shown, what, '比较归档的公开件和数据，或从另一份完好的副本恢复')];
  return [remark('warning', 'GD502', shown, `${what}；现在的程序不是归档时的那一个`, UNPACK)];
}

/** A corrected publication has 修订稿 in its name. */
function nameArchived(bag: string, output: OutputFile): string {
  const { name, base, ext } = path.parse(output.path);
  const isThere = entryKind(path.join(bag, 'data', 'publication', base)) === 'file';
  return isThere ? base : `${nameFile(name, 'revised')}${ext}`;
}

const UNPACK = '归档的文件没有损坏；要同样的字节，用归档库里归档时的发行包生成';
