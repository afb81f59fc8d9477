import path from 'node:path';
import { storeFault } from '../archive/store-codes.js';
import { andThen, fail, type Outcome, succeed } from '../diagnostic.js';
import { resolveLinks } from '../workspace/resolve-links.js';
import { resolveFromCaller, showPath, type Workspace } from '../workspace/workspace.js';
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

/** The archive to add to: not among outputs, which anybody may delete. */
export function findPlaceToArchive(context: CliContext, typed: string | undefined): Outcome<string> {
  return andThen(findArchiveFolder(context, typed), (archive) => {
    if (!isWithin(resolveFromCaller(context.workspace, 'out'), archive)) return succeed(archive);
    const message = `归档库不能放在 out 里：“${showPath(context.workspace, archive)}”`;
    return fail([storeFault('YF134', message, 'out 里的文件可以随时删去；换一个长期保存、有备份的地方。')]);
  });
}

/** Where `--out` leads, absolute; not into the archive, be it by a link: nothing but archiving writes to it. */
export function resolveOutside(workspace: Workspace, out: string, archive: string): Outcome<string> {
  const absolute = resolveFromCaller(workspace, out);
  if (!isWithin(archive, absolute)) return succeed(absolute);
  return fail([usageFault('YF106', `--out 在归档库里面：“${out}”`, '归档库只增不改，请换一个文件夹')]);
}

/** Whether a path is that of a folder or of something in it, be it by a link; both absolute. */
function isWithin(folder: string, absolute: string): boolean {
  const inside = path.relative(resolveLinks(folder), resolveLinks(absolute));
  return inside !== '..' && !inside.startsWith(`..${path.sep}`) && !path.isAbsolute(inside);
}
