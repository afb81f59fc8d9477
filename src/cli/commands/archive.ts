import type { Command } from 'commander';
import { andThen, type Outcome, succeed } from '../../diagnostic.js';
import type { ArchiveRequest } from '../archive-editions.js';
import { findPlaceToArchive } from '../archive-folder.js';
import { addExamples } from '../chinese-help.js';
import { type CliContext, reportFindings } from '../cli-context.js';
import { type ExitCode, exitCodeOf } from '../exit-code.js';
import { readSourceDateEpoch } from '../source-date-epoch.js';

type ArchiveOptions = {
  readonly archive?: string;
  readonly reason?: string;
  readonly approvedBy?: string;
  readonly sm3?: true;
  readonly signKey?: string;
  readonly anchorOut?: string;
};

/** `archive`: editions as they are published, kept for decades. */
export function addArchiveCommand(
  program: Command,
  context: CliContext,
  finish: (code: ExitCode) => void,
): void {
  const command = program
    .command('archive')
    .summary('把公开件和它的数据、模板、检查结果归档，只增不改')
    .description(
      '生成公开件，连同数据、模板、字体、检查结果和来历存进归档库，成为一个修订版。已有的修订版不改动；' +
        '再归档一次就是更正，要写明原因和审签人。归档库的格式见 docs/归档格式.md。',
    )
    .usage('[选项] <数据文件夹...>')
    .argument(
      '<数据文件夹...>',
      '含有 edition.yaml 的文件夹，可以给出多个；不是用本程序生成的公开件，含有 published.yaml',
    )
    .option('--archive <文件夹>', '归档库；不写则用环境变量 GONGKAI_ARCHIVE 的')
    .option('--reason <原因>', '更正的原因；第一次归档不用写')
    .option('--approved-by <姓名>', '同意更正的负责人；第一次归档不用写')
    .option('--sm3', '另存一份 SM3（GB/T 32905）校验值')
    .option('--sign-key <文件>', '给链头签名的 Ed25519 私钥（PEM），与 --anchor-out 一起用')
    .option('--anchor-out <文件>', '签了名的链头存在哪里，要在归档库以外')
    .action(async (editions: readonly string[], options: ArchiveOptions) => {
      finish(await archive(context, editions, options));
    });
  addExamples(command, [
    ['gongkai archive data/beidaihe-government-office/2019 --archive D:\\归档库', '公开以后归档'],
    [
      'gongkai archive data/beidaihe-government-office/2019 --archive D:\\归档库 --reason 支出合计录入有误 --approved-by 张某',
      '改正数据以后，归档为下一个修订版',
    ],
  ]);
}

async function archive(
  context: CliContext,
  editions: readonly string[],
  options: ArchiveOptions,
): Promise<ExitCode> {
  const request = await readUsage(context, editions, options);
  if (!request.ok) {
    reportFindings(context, request.diagnostics);
    return exitCodeOf(request.diagnostics);
  }
  const { archiveEditions } = await import('../archive-editions.js');
  return archiveEditions(context, request.value);
}

async function readUsage(
  context: CliContext,
  editions: readonly string[],
  options: ArchiveOptions,
): Promise<Outcome<ArchiveRequest>> {
  const { readAnchoring } = await import('../archive-anchor.js');
  return andThen(findPlaceToArchive(context, options.archive), (archive) =>
    andThen(readSourceDateEpoch(context.sourceDateEpoch), (sourceDateEpoch) =>
      andThen(readAnchoring(context.workspace, options, archive), (anchor) =>
        succeed({
          editions,
          archive,
          sourceDateEpoch,
          approval: { reason: said(options.reason), approvedBy: said(options.approvedBy) },
          withSm3: options.sm3 === true,
          anchor,
        }),
      ),
    ),
  );
}

function said(typed: string | undefined): string | undefined {
  return typed?.trim() === '' ? undefined : typed?.trim();
}
