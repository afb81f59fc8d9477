import type { Command } from 'commander';
import { andThen, succeed } from '../../diagnostic.js';
import { findArchiveFolder, resolveOutside } from '../archive-folder.js';
import { addExamples } from '../chinese-help.js';
import { type CliContext, reportFindings } from '../cli-context.js';
import { type ExitCode, exitCodeOf } from '../exit-code.js';
import { parseOutputFolder } from '../output-folder.js';

type RestoreOptions = { readonly archive?: string; readonly out: string };

/** `restore`: the data of an archived revision as a folder that can be edited. */
export function addRestoreCommand(
  program: Command,
  context: CliContext,
  finish: (code: ExitCode) => void,
): void {
  const command = program
    .command('restore')
    .summary('从归档库取回一个公开件的数据')
    .description(
      '把归档库里一个修订版的数据取出来，成为可以修改、检查、生成的数据文件夹：输出文件夹/部门/年度；' +
        '它的“上年版”也放在旁边。不覆盖已有的文件，归档库只读不写。',
    )
    .usage('[选项] <部门/年度[@r号数]>')
    .argument('<部门/年度[@r号数]>', '归档库里的公开件；不写 @r 则取最新的修订版')
    .requiredOption('--out <文件夹>', '放在哪里')
    .option('--archive <文件夹>', '归档库；不写则用环境变量 GONGKAI_ARCHIVE')
    .action(async (typed: string, options: RestoreOptions) => {
      finish(await restore(context, typed, options));
    });
  addExamples(command, [
    ['gongkai restore beidaihe-government-office/2019 --archive D:\\归档库 --out 取回', '取回最新的修订版'],
    [
      'gongkai restore beidaihe-government-office/2019@r1 --archive D:\\归档库 --out 取回',
      '取回第一次公开的那一版',
    ],
  ]);
}

async function restore(
  context: CliContext,
  revision: string,
  { archive, out: typed }: RestoreOptions,
): Promise<ExitCode> {
  const usage = andThen(findArchiveFolder(context, archive), (folder) =>
    andThen(parseOutputFolder(typed), (named) =>
      andThen(resolveOutside(context.workspace, named, folder), (out) =>
        succeed({ revision, archive: folder, out }),
      ),
    ),
  );
  if (!usage.ok) {
    reportFindings(context, usage.diagnostics);
    return exitCodeOf(usage.diagnostics);
  }
  const { restoreRevision } = await import('../restore-revision.js');
  return restoreRevision(context, usage.value);
}
