import type { Command } from 'commander';
import { andThen, succeed } from '../../diagnostic.js';
import { checkFormats, parseCheckFormat } from '../check-formats.js';
import { addExamples } from '../chinese-help.js';
import { type CliContext, reportFindings } from '../cli-context.js';
import { type ExitCode, exitCodeOf } from '../exit-code.js';
import { readSourceDateEpoch } from '../source-date-epoch.js';

type CheckOptions = { readonly format: string; readonly strict?: true };

/** `check`: what is wrong with editions, before they are published. */
export function addCheckCommand(
  program: Command,
  context: CliContext,
  finish: (code: ExitCode) => void,
): void {
  const command = program
    .command('check')
    .summary('检查数据和文字，不生成文件')
    .description('检查一个或多个公开件的数据和印出的文字，逐处报告问题；不写任何文件。')
    .usage('[选项] <数据文件夹...>')
    .argument('<数据文件夹...>', '含有 edition.yaml 的文件夹，可以给出多个')
    .option('--format <格式>', `报告的格式；不写则为 text：${checkFormats.join('、')}`, 'text')
    .option('--strict', '有警告也算没有通过（退出码 1）')
    .action(async (editions: readonly string[], options: CheckOptions) => {
      finish(await check(context, editions, options));
    });
  addExamples(command, [
    ['gongkai check data/beidaihe-government-office/2019', '检查一个公开件'],
    ['gongkai check data/*/2019 --format json > 检查.json', '检查各部门 2019 年的公开件，交给别的程序'],
  ]);
}

async function check(
  context: CliContext,
  editions: readonly string[],
  { format: typed, strict }: CheckOptions,
): Promise<ExitCode> {
  const usage = andThen(parseCheckFormat(typed), (loadReport) =>
    andThen(readSourceDateEpoch(context.sourceDateEpoch), (sourceDateEpoch) =>
      succeed({ loadReport, sourceDateEpoch }),
    ),
  );
  if (!usage.ok) {
    reportFindings(context, usage.diagnostics);
    return exitCodeOf(usage.diagnostics);
  }
  const { loadReport, sourceDateEpoch } = usage.value;
  const [{ checkEditions }, { openEdition }, { openWorkshop }, openReport] = await Promise.all([
    import('../check-editions.js'),
    import('../../pipeline.js'),
    import('../../pipeline/workshop.js'),
    loadReport(),
  ]);
  const workshop = openWorkshop(context.workspace);
  const checkOne = (editionFolder: string) =>
    openEdition({ workshop, editionFolder, sourceDateEpoch }).diagnostics;
  return checkEditions(context, checkOne, { editions, openReport, strict: strict === true });
}
