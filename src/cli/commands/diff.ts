import type { Command } from 'commander';
import { andThen, succeed } from '../../diagnostic.js';
import { addExamples } from '../chinese-help.js';
import { type CliContext, reportFindings } from '../cli-context.js';
import { diffFormats, parseDiffFormat } from '../diff-formats.js';
import { type ExitCode, exitCodeOf } from '../exit-code.js';
import { readSourceDateEpoch } from '../source-date-epoch.js';

type DiffOptions = { readonly archive?: string; readonly format: string };

/** `diff`: what became different between two editions or revisions. */
export function addDiffCommand(
  program: Command,
  context: CliContext,
  finish: (code: ExitCode) => void,
): void {
  const command = program
    .command('diff')
    .summary('比较两个公开件或修订版，列出改动')
    .description(
      '比较两个公开件：数据逐项、读者看到的逐处（节、表、行、列、新 PDF 的页码），随之变化的注明。' +
        '只读不写。两边各是一个数据文件夹，或归档库里的修订版。',
    )
    .usage('[选项] <旧的> <新的>')
    .argument('<旧的>', '数据文件夹，或归档库里的“部门/年度@r号数”；不写 @r 则取最新的修订版')
    .argument('<新的>', '同上')
    .option('--archive <文件夹>', '归档库；不写则用环境变量 GONGKAI_ARCHIVE 的')
    .option('--format <格式>', `报告的格式；不写则为 text：${diffFormats.join('、')}`, 'text')
    .action(async (old: string, now: string, options: DiffOptions) => {
      finish(await diff(context, { old, now }, options));
    });
  addExamples(command, [
    [
      'gongkai diff beidaihe-government-office/2019@r1 data/beidaihe-government-office/2019 --archive D:\\归档库',
      '公开以后改了什么',
    ],
    ['gongkai diff data/甲/2023 data/甲/2024', '两年之间有什么不同'],
    [
      'gongkai diff 甲/2019@r1 甲/2019@r2 --archive D:\\归档库 --format json > 改动.json',
      '两个修订版之间的改动，交给别的程序',
    ],
  ]);
}

async function diff(
  context: CliContext,
  sides: { readonly old: string; readonly now: string },
  { archive, format: typed }: DiffOptions,
): Promise<ExitCode> {
  const usage = andThen(parseDiffFormat(typed), (loadFormat) =>
    andThen(readSourceDateEpoch(context.sourceDateEpoch), (sourceDateEpoch) =>
      succeed({ loadFormat, sourceDateEpoch }),
    ),
  );
  if (!usage.ok) {
    reportFindings(context, usage.diagnostics);
    return exitCodeOf(usage.diagnostics);
  }
  const { loadFormat, sourceDateEpoch } = usage.value;
  const [{ diffEditions }, format] = await Promise.all([import('../diff-editions.js'), loadFormat()]);
  return diffEditions(context, { old: sides.old, new: sides.now, archive, sourceDateEpoch, format });
}
