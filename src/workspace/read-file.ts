import { readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Diagnostic, fail, type Outcome, succeed } from '../diagnostic.js';
import type { RawFile } from '../source.js';
import { isSystemError } from './system-error.js';
import { showPath, type Workspace } from './workspace.js';

/** Whose files are read: the family of the messages, and the largest size in bytes that is not a mistake. */
export type FileClass = {
  readonly family: 'SJ' | 'MB' | 'ZT';
  readonly limit: number;
};

type Fault = { readonly number: 901 | 903 | 904 | 905; readonly message: string; readonly hint: string };

/**
 * Reads a regular file that lies in `folder`, links resolved: an edition that someone sent must not show a file
 * from elsewhere. `inside` is relative to `folder`.
 */
export function readFileIn(
  workspace: Workspace,
  folder: string,
  inside: string,
  kind: FileClass,
): Outcome<RawFile> {
  const absolute = path.join(folder, inside);
  const shown = showPath(workspace, absolute);
  try {
    const fault = refuse(folder, absolute, kind.limit);
    if (fault) return fail([fileFault(kind, shown, fault)]);
    return succeed({ path: shown, bytes: readFileSync(absolute) });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return fail([fileFault(kind, shown, explain(error.code))]);
  }
}

/** The fault of a file or folder that the system refuses to read. */
export function readFault(workspace: Workspace, absolute: string, kind: FileClass, code: string): Diagnostic {
  return fileFault(kind, showPath(workspace, absolute), explain(code));
}

/** Everything is asked before the file is opened: to open a named pipe is to wait for ever. */
function refuse(folder: string, absolute: string, limit: number): Fault | undefined {
  if (!isWithin(realpathSync(folder), realpathSync(absolute))) {
    return {
      number: 904,
      message: '不在文件夹之内',
      hint: '链接和上级文件夹里的文件不读，请把文件本身放进来。',
    };
  }
  const stat = statSync(absolute);
  if (!stat.isFile()) return { number: 905, message: '不是文件', hint: '请移走它。' };
  if (stat.size <= limit) return undefined;
  return {
    number: 903,
    message: `过大：${stat.size} 字节，上限 ${limit} 字节`,
    hint: '请检查是否放错了文件。',
  };
}

function explain(code: string): Fault {
  if (code === 'ENOENT') return { number: 901, message: '不存在', hint: '请检查名称和位置。' };
  if (code === 'ENOTDIR') return { number: 905, message: '不是文件夹', hint: '请移走同名的文件。' };
  return { number: 905, message: `无法读取（${code}）`, hint: '请检查权限，或关闭正在使用它的程序。' };
}

/** True if `inner` is `outer` or lies in it; both absolute, links resolved. */
function isWithin(outer: string, inner: string): boolean {
  const relative = path.relative(outer, inner);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

function fileFault(kind: FileClass, shown: string, fault: Fault): Diagnostic {
  return {
    severity: 'error',
    code: `${kind.family}${fault.number}`,
    message: `“${shown}”${fault.message}`,
    hint: fault.hint,
  };
}
