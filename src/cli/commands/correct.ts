import type { Command } from 'commander';
import { andThen, type Outcome, succeed } from '../../diagnostic.js';
import { resolveFromCaller } from '../../workspace/workspace.js';
import { findPlaceToArchive, resolveOutside } from '../archive-folder.js';
import { addExamples } from '../chinese-help.js';
import { type CliContext, reportFindings } from '../cli-context.js';
import { type ExitCode, exitCodeOf } from '../exit-code.js';
import type { CorrectRequest } from '../open-correction.js';
import { parseOutputFolder } from '../output-folder.js';
import { readSourceDateEpoch } from '../source-date-epoch.js';

type CorrectOptions = {
  readonly reason?: string;
  readonly approvedBy?: string;
  readonly date?: string;
  readonly against?: string;
  readonly archive?: string;
  readonly out: string;
};

/** `correct`: what was published, made right, with all that tells what was changed. */
export function addCorrectCommand(
  program: Command,
  context: CliContext,
  finish: (code: ExitCode) => void,
): void {
  const command = program
    .command('correct')
    .summary('更正已公开的公开件：修订稿、修订痕迹、更正说明、台账，归档')
    .description(
      '数据改好以后，与归档的最新一版比较，生成修订稿、修订痕迹稿和更正说明（各有 DOCX、PDF），放在' +
        '“输出文件夹/部门/年度/更正-r号数”里，记入数据文件夹的 corrections.yaml，归档为下一个修订版：要么全部完成，要么什么也不改。' +
        '一步一步怎样做，见 docs/更正.md。',
    )
    .usage('[选项] <数据文件夹>')
    .argument('<数据文件夹>', '含有 edition.yaml 的文件夹，数据已经改好')
    .option('--reason <原因>', '更正的原因（必写），印在更正说明上')
    .option('--approved-by <姓名>', '同意更正的负责人（必写）')
    .option('--date <日期>', '更正的日期（必写），如 2019-03-15')
    .option('--against <旧的>', '与哪一版比较：数据文件夹或“部门/年度@r号数”；不写则是归档的最新一版')
    .option('--archive <文件夹>', '归档库；不写则用环境变量 GONGKAI_ARCHIVE 的')
    .option('--out <文件夹>', '输出的文件夹', 'out')
    .action(async (edition: string, options: CorrectOptions) => {
      finish(await correct(context, edition, options));
    });
  addExamples(command, [
    [
      'gongkai correct data/beidaihe-government-office/2019 --archive D:\\归档库 --reason 支出合计录入有误 --approved-by 张某 --date 2019-03-15',
      '更正归档的最新一版',
    ],
    [
      'gongkai diff beidaihe-government-office/2019 data/beidaihe-government-office/2019 --archive D:\\归档库',
      '更正之前，先看改了什么',
    ],
  ]);
}

async function correct(context: CliContext, edition: string, options: CorrectOptions): Promise<ExitCode> {
  const request = readUsage(context, edition, options);
  if (!request.ok) {
    reportFindings(context, request.diagnostics);
    return exitCodeOf(request.diagnostics);
  }
  const { correctEdition } = await import('../correct-edition.js');
  return correctEdition(context, request.value);
}

function readUsage(
  context: CliContext,
  edition: string,
  { reason, approvedBy, date, against, archive, out }: CorrectOptions,
): Outcome<CorrectRequest> {
  const { workspace, sourceDateEpoch: epoch } = context;
  return andThen(findPlaceToArchive(context, archive), (folder) =>
    andThen(
      andThen(parseOutputFolder(out), (typed) => resolveOutside(workspace, typed, folder)),
      (outRoot) =>
        andThen(readSourceDateEpoch(epoch), (sourceDateEpoch) =>
          succeed({
            editionFolder: resolveFromCaller(workspace, edition),
            archive: folder,
            outRoot,
            against,
            words: { reason, approvedBy, date },
            sourceDateEpoch,
          }),
        ),
    ),
  );
}
