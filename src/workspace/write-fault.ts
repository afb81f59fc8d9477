import type { Diagnostic } from '../diagnostic.js';
import type { workspaceCodes } from './codes.js';
import { isHeldOpen } from './rename-file.js';
import type { SystemError } from './system-error.js';

type WriteCode = Extract<keyof typeof workspaceCodes, `XR${number}`>;
type Words = { readonly code: WriteCode; readonly what: string; readonly hint: string };

const open: Words = {
  code: 'XR101',
  what: '文件正被其他程序（如 Word）打开',
  hint: '请关闭后重试',
};
const denied: Words = {
  code: 'XR102',
  what: '没有写入权限',
  hint: '请检查文件夹的权限，或用 --out 换一个文件夹',
};
const full: Words = {
  code: 'XR103',
  what: '磁盘空间不足或超出配额',
  hint: '请清理后重试，或用 --out 换一个磁盘',
};
const readOnly: Words = { code: 'XR104', what: '磁盘或文件夹是只读的', hint: '请用 --out 换一个文件夹' };
const tooLong: Words = { code: 'XR105', what: '文件名或路径过长', hint: '请用 --out 换一个较短的路径' };
const blocked: Words = { code: 'XR106', what: '同名的文件或文件夹挡住了输出', hint: '请移走它后重试' };

const wordsOf: Readonly<Record<string, Words>> = {
  EBUSY: open,
  ETXTBSY: open,
  EACCES: denied,
  EPERM: denied,
  ENOSPC: full,
  EDQUOT: full,
  EFBIG: full,
  EROFS: readOnly,
  ENAMETOOLONG: tooLong,
  EEXIST: blocked,
  ENOTDIR: blocked,
  EISDIR: blocked,
  ENOTEMPTY: blocked,
};

/** The option of a command that says where it writes. */
export type TargetOption = '--out' | '--to' | '--archive' | '--anchor-out';

/** What a clerk is told when an output could not be written; `shown` is the output's path for messages. */
export function describeWriteFault(
  error: SystemError,
  shown: string,
  platform: NodeJS.Platform,
  option: TargetOption = '--out',
): Diagnostic {
  const words = isHeldOpen(error.code, platform) ? open : wordsOf[error.code];
  const { code, what, hint } = words ?? {
    code: 'XR199',
    what: `写入失败（${error.code}）`,
    hint: '请检查磁盘后重试',
  };
  return {
    severity: 'error',
    code,
    message: `无法写入“${shown}”：${what}`,
    hint: `${hint.replace('--out', option)}；原有的文件没有改动。`,
  };
}
