import path from 'node:path';
import { fail, type Outcome, succeed } from '../diagnostic.js';
import { resolveLinks } from '../workspace/resolve-links.js';
import { resolveFromCaller, type Workspace } from '../workspace/workspace.js';
import type { CliContext } from './cli-context.js';
import { usageFault } from './usage-fault.js';

/** The archive that `--archive` or the environment names, absolute. There is no other: `out` is disposable, an archive is not. */
export function findArchiveFolder(
  { workspace, archiveFolder }: CliContext,
  typed: string | undefined,
): Outcome<string> {
  const named = typed ?? archiveFolder ?? '';
  if (named.trim() !== '') return succeed(resolveFromCaller(workspace, named));
  const hint =
    '写明 --archive 文件夹，或设置环境变量 GONGKAI_ARCHIVE；归档库要放在长期保存、定期备份的地方。';
  return fail([usageFault('YF121', '没有给出归档库', hint)]);
}

/** Where `--out` leads, absolute; not into the archive, be it by a link: nothing but archiving writes to it. */
export function resolveOutside(workspace: Workspace, out: string, archive: string): Outcome<string> {
  const absolute = resolveFromCaller(workspace, out);
  const inside = path.relative(resolveLinks(archive), resolveLinks(absolute));
  const isWithin = inside !== '..' && !inside.startsWith(`..${path.sep}`) && !path.isAbsolute(inside);
  if (!isWithin) return succeed(absolute);
  return fail([usageFault('YF106', `--out 在归档库里面：“${out}”`, '归档库只增不改，请换一个文件夹')]);
}
