import { posix } from 'node:path';
import { NOTICE_LAYOUT, nameFile, titleOfFile } from '../correct/file-names.js';
import type { Diagnostic } from '../diagnostic.js';
import { hashOf } from './hash.js';
import type { BagFiles } from './make-bag.js';
import type { Manifest } from './manifest.js';
import type { OpenRevision } from './open-revision.js';
import { formatRevision } from './revision.js';
import { storeFault } from './store-codes.js';

/** Why a revision is archived, and who agreed; the first one needs neither. */
export type Approval = { readonly reason: string | undefined; readonly approvedBy: string | undefined };

/**
 * Why a revision does not follow the one before: nothing changed, or nobody says why and who agreed. That nothing changed is a fault
 * of a correction only: whoever archives all editions of a bureau expects it of most.
 */
export function refuseCorrection(
  { reason, approvedBy }: Approval,
  substance: BagFiles,
  previous: OpenRevision,
): readonly Diagnostic[] {
  const name = formatRevision(previous.logged);
  if (isUnchanged(substance, previous.payload)) {
    const same = storeFault('GZ102', `与已归档的修订版 ${name} 一字不差`, '已经归档，不用再归档。');
    return [reason === undefined ? { ...same, severity: 'info' } : same];
  }
  const missing = [
    reason === undefined && '--reason（为什么改）',
    approvedBy === undefined && '--approved-by（谁同意的）',
  ].filter((each) => each !== false);
  if (missing.length === 0) return [];
  const message = `已有修订版 ${name}，再归档是更正，没有写明 ${missing.join('、')}`;
  return [storeFault('GZ101', message, '补上再归档；不是更正的，核对给的文件夹对不对。')];
}

/** What was published, and what it was made from: the rest tells of it. */
const SUBSTANCE = /^(publication\/|project\/|published\.yaml$)/;

/** True if the revision before published the same bytes, made from the same files. */
function isUnchanged(substance: BagFiles, previous: Manifest): boolean {
  const before = [...previous.keys()].filter((path) => SUBSTANCE.test(path) && !isOfCorrection(path));
  return (
    substance.size === before.length &&
    [...substance].every(([path, bytes]) => findHash(previous, path) === hashOf('sha256', bytes))
  );
}

/** What only a correction has: what tells of it, and the notice's templates. */
function isOfCorrection(path: string): boolean {
  const told = (['redline', 'notice'] as const).some((file) => path.includes(titleOfFile('', file)));
  return told || path.startsWith(`project/templates/${NOTICE_LAYOUT}/`);
}

/** A corrected publication stands there under another name. */
function findHash(previous: Manifest, path: string): string | undefined {
  const { dir, name, ext } = posix.parse(path);
  return previous.get(path) ?? previous.get(`${dir}/${nameFile(name, 'revised')}${ext}`);
}
