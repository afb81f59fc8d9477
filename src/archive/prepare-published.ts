import { UNKNOWN_DATE } from '../budget/scalars.js';
import { fail, succeed } from '../diagnostic.js';
import type { RevisionRequest } from './add-revision.js';
import type { CollectedPublication } from './collect-published.js';
import { formatJson } from './json-text.js';
import { describeRecord } from './metadata.js';
import { type Approval, refuseCorrection } from './refuse-correction.js';

export type PublishedRequest = {
  readonly collected: CollectedPublication;
  readonly approval: Approval;
  readonly now: Date;
};

/**
 * What goes into the next revision of a publication that was made without gongkai: its files, what is said of them, and the record of it.
 * Refused like any other if it is not said why, or if nothing changed.
 */
export function preparePublished({ collected, approval, now }: PublishedRequest): RevisionRequest['prepare'] {
  const { words, files, payload, info } = collected;
  const { 部门, 年度, 公开日期 } = words;
  const unknown = UNKNOWN_DATE;
  const edition = {
    部门,
    年度,
    日期: { 批复日期: unknown, 公开日期 },
    审批: { 批复文号: unknown, 审签人: unknown },
    保密审查: { 审查人: unknown, 审查日期: unknown },
  };
  return (revision, previous) => {
    const refusals = previous ? refuseCorrection(approval, payload, previous) : [];
    if (refusals.length > 0) return fail(refusals);
    const supersedes = previous?.logged;
    const facts = { title: words.标题, edition, revision, supersedes, ...approval, archivedAt: now };
    const record = describeRecord({ ...facts, program: undefined }, files);
    return succeed({
      payload: new Map([...payload, ['metadata.json', new TextEncoder().encode(formatJson(record))]]),
      info: {
        ...info,
        ...(approval.reason !== undefined && { 'Gongkai-Reason': approval.reason }),
        ...(approval.approvedBy !== undefined && { 'Gongkai-Approved-By': approval.approvedBy }),
      },
      objects: [],
    });
  };
}
