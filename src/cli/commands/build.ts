import type { Command } from 'commander';
import { andThen, type Outcome, succeed } from '../../diagnostic.js';
import type { Format } from '../../render/formats.js';
import type { BuildEdition } from '../build-editions.js';
import { addExamples } from '../chinese-help.js';
import { type CliContext, reportFindings } from '../cli-context.js';
import { type ExitCode, exitCodeOf } from '../exit-code.js';
import { parseOutputFolder } from '../output-folder.js';
import { outputFormats, parseFormats } from '../output-formats.js';
import { readSourceDateEpoch } from '../source-date-epoch.js';

type BuildOptions = { readonly to: string; readonly out: string; readonly force?: true };

/** `build`: editions to published files. */
export function addBuildCommand(
  program: Command,
  context: CliContext,
  finish: (code: ExitCode) => void,
): void {
  const command = program
    .command('build')
    .summary('生成公开文件（DOCX、PDF）')
    .description('读取一个或多个公开件的数据，排版并生成公开文件：输出文件夹/部门/年度/标题.docx 和 .pdf。')
    .usage('[选项] <数据文件夹...>')
    .argument('<数据文件夹...>', '含有 edition.yaml 的文件夹，可以给出多个')
    .option(
      '--to <格式>',
      `输出的格式，用逗号分隔；不写则全部输出：${outputFormats.join('、')}`,
      outputFormats.join(','),
    )
    .option('--out <文件夹>', '输出文件夹；不写则为 out', 'out')
    .option('--force', '内容没有变化的文件也重新写入')
    .action(async (editions: readonly string[], options: BuildOptions) => {
      finish(await build(context, editions, options));
    });
  addExamples(command, [
    ['gongkai build data/beidaihe-government-office/2019', '生成一个公开件的 DOCX 和 PDF'],
    ['gongkai build data/*/2019 --to pdf --out 公开', '生成各部门 2019 年的 PDF，放在“公开”文件夹'],
  ]);
}

async function build(
  context: CliContext,
  editions: readonly string[],
  options: BuildOptions,
): Promise<ExitCode> {
  const usage = readUsage(context, options);
  if (!usage.ok) {
    reportFindings(context, usage.diagnostics);
    return exitCodeOf(usage.diagnostics);
  }
  const [{ buildEditions }, { buildEdition }, { openWorkshop }] = await Promise.all([
    import('../build-editions.js'),
    import('../../pipeline.js'),
    import('../../pipeline/workshop.js'),
  ]);
  const { sourceDateEpoch, formats, out } = usage.value;
  const workshop = openWorkshop(context.workspace);
  const buildOne: BuildEdition = (request) => buildEdition({ ...request, workshop, sourceDateEpoch });
  return buildEditions(context, buildOne, { editions, formats, out, force: options.force === true });
}

type BuildUsage = {
  readonly formats: readonly Format[];
  readonly out: string;
  readonly sourceDateEpoch: Date | undefined;
};

function readUsage(context: CliContext, options: BuildOptions): Outcome<BuildUsage> {
  return andThen(parseFormats(options.to), (formats) =>
    andThen(parseOutputFolder(options.out), (out) =>
      andThen(readSourceDateEpoch(context.sourceDateEpoch), (sourceDateEpoch) =>
        succeed({ formats, out, sourceDateEpoch }),
      ),
    ),
  );
}
