import path from 'node:path';
import { writeModel } from '../compare/data/model-text.js';
import { plainData } from '../compare/data/plain-data.js';
import { guardLedger } from '../correct/archived-ledger.js';
import { andThen, fail, succeed } from '../diagnostic.js';
import type { BuiltEdition, OpenEdition } from '../pipeline.js';
import type { OutputFile } from '../workspace/write-outputs.js';
import type { NewRevision, RevisionRequest } from './add-revision.js';
import { compareWith } from './compare-with.js';
import { hashOf } from './hash.js';
import { formatJson } from './json-text.js';
import type { BagFiles } from './make-bag.js';
import { describeRecord } from './metadata.js';
import type { OpenRevision } from './open-revision.js';
import type { Provenance } from './provenance.js';
import { type Approval, refuseCorrection } from './refuse-correction.js';
import type { Revision } from './revision.js';
import { findTotals } from './totals.js';

/** The program that made a publication. */
export type Program = {
  readonly version: string;
  readonly node: string;
  /** Its packed release; undefined if it has none. */
  readonly release: Uint8Array | undefined;
  readonly lockFile: Uint8Array | undefined;
};

/** An edition that was built without errors, with all that an archive keeps of it. */
export type CollectRequest = {
  readonly opened: OpenEdition;
  readonly built: Pick<BuiltEdition, 'fonts'> & { readonly outputs: readonly OutputFile[] };
  readonly program: Program;
  /** What the checks found, as JSON text. */
  readonly report: string;
  readonly sourceDateEpoch: string | undefined;
  readonly approval: Approval;
  readonly now: Date;
};

/** What goes into the next revision of an edition; refused if it is not said why, or if nothing changed. */
export function collectEdition(request: CollectRequest): RevisionRequest['prepare'] {
  return (revision, previous) => {
    const publication = collectPublication(request.built);
    const substance = collectSubstance(request, publication);
    const refusals = previous ? refuseCorrection(request.approval, substance, previous) : [];
    if (refusals.length > 0) return fail(refusals);
    const { budget, corrections } = request.opened.edition;
    const guarded = previous ? guardLedger(corrections, previous) : succeed(undefined);
    return andThen(guarded, () =>
      andThen(compareWith(previous, plainData(budget)), (changes) =>
        succeed(assemble(request, { revision, previous, publication, substance, changes })),
      ),
    );
  };
}

type Collected = {
  readonly revision: Revision;
  readonly previous: OpenRevision | undefined;
  readonly publication: BagFiles;
  readonly substance: BagFiles;
  /** The text of `changes.json`, if there is something to compare with. */
  readonly changes: string | undefined;
};

function assemble(request: CollectRequest, collected: Collected): NewRevision {
  const { opened, built, program, report, approval } = request;
  const { substance, changes } = collected;
  const { budget } = opened.edition;
  const facts = {
    title: titleOf(opened),
    edition: budget,
    revision: collected.revision,
    supersedes: collected.previous?.logged,
    ...approval,
    archivedAt: request.now,
    program: `gongkai ${program.version}`,
  };
  const totals = findTotals(budget);
  const model = JSON.parse(writeModel(plainData(budget))) as object;
  const texts = new Map([
    ['model.json', formatJson({ ...model, ...(totals && { totals }) })],
    ['check-report.json', report],
    ['provenance.json', formatJson(describeProvenance(request))],
    ['metadata.json', formatJson(describeRecord(facts, collected.publication))],
    ...(changes === undefined ? [] : [['changes.json', changes] as const]),
  ]);
  return {
    payload: new Map([...substance, ...[...texts].map(([name, text]) => [name, encode(text)] as const)]),
    info: describeBag(request),
    objects: [...built.fonts.values(), ...(program.release ? [program.release] : [])],
  };
}

function describeBag({ opened, program, approval }: CollectRequest): NewRevision['info'] {
  const { 部门, 年度, 日期 } = opened.edition.budget;
  return {
    'Source-Organization': 部门.公开名称,
    'External-Description': titleOf(opened),
    'Gongkai-Year': String(年度),
    ...(approval.reason !== undefined && { 'Gongkai-Reason': approval.reason }),
    ...(approval.approvedBy !== undefined && { 'Gongkai-Approved-By': approval.approvedBy }),
    ...(日期.公开日期 !== '未知' && { 'Gongkai-Publication-Date': 日期.公开日期 }),
    'Gongkai-Software': `gongkai ${program.version}`,
  };
}

function describeProvenance({ program, built, sourceDateEpoch }: CollectRequest): Provenance {
  const { version, node, release, lockFile } = program;
  return {
    program: {
      version,
      ...(release && { release: hashOf('sha256', release) }),
      ...(lockFile && { lockFile: hashOf('sha256', lockFile) }),
      node,
    },
    ...(sourceDateEpoch !== undefined && { sourceDateEpoch }),
    fonts: [...built.fonts].map(([file, bytes]) => ({ file, sha256: hashOf('sha256', bytes) })),
  };
}

/** By file name. */
function collectPublication({ outputs }: CollectRequest['built']): BagFiles {
  return new Map(outputs.map((output) => [path.basename(output.path), output.bytes]));
}

function collectSubstance({ opened }: CollectRequest, publication: BagFiles): BagFiles {
  return new Map([
    ...[...publication].map(([name, bytes]) => [`publication/${name}`, bytes] as const),
    ...[...opened.inputs].map(([inside, { bytes }]) => [`project/${inside}`, bytes] as const),
  ]);
}

/** Titles of several lines are one line in a list. */
function titleOf({ document }: OpenEdition): string {
  return document.meta.title.replace(/\s+/g, '');
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
