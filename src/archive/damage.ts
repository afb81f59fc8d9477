import type { Diagnostic } from '../diagnostic.js';
import { isSystemError } from '../workspace/system-error.js';
import type { damageCodes } from './damage-codes.js';

/** A finding in an archive, with the file that it is about, from the archive's folder. */
export type ArchiveFault = Diagnostic & { readonly file: string };

type DamageCode = keyof typeof damageCodes;

const RESTORE = '请从另一份完好的副本恢复它';
const VERIFY = '用 gongkai verify 查清还有哪些地方损坏，从另一份完好的副本恢复后重试。';

/** Damage: something of the archive is not as it was put there. `hint` says what to do, if not to restore the file. */
export function damage(code: DamageCode, file: string, what: string, hint = RESTORE): ArchiveFault {
  return { severity: 'error', code, message: `“${file}”${what}`, hint: `${hint}。`, file };
}

/** Something that is no damage and that somebody should know. */
export function remark(
  severity: 'warning' | 'info',
  code: DamageCode,
  file: string,
  what: string,
  hint: string,
): ArchiveFault {
  return { ...damage(code, file, what, hint), severity };
}

/** Damage that is met while an archive is used: nothing is taken from it, and nothing is archived on top of it. */
export function refuseDamage(code: DamageCode, message: string): Diagnostic {
  return { severity: 'error', code, message, hint: VERIFY };
}

/** What `read` gives; what the system refuses is damage of `file`, told to `faults`. */
export function attemptRead<T>(faults: ArchiveFault[], file: string, read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    faults.push(
      damage('GD105', file, `读不出（${error.code}）`, '请检查磁盘和权限，或从另一份完好的副本恢复它'),
    );
    return undefined;
  }
}
