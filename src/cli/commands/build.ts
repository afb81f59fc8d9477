import type { Command } from 'commander';
import { type Diagnostic, fail, type Outcome, succeed } from '../../diagnostic.js';
import type { Format } from '../../render/formats.js';
import { findArchiveFolder } from '../archive-folder.js';
import { buildFormats, parseBuildFormat } from '../build-formats.js';
import type { OpenBuildReport } from '../built-edition.js';
import { addExamples } from '../chinese-help.js';
import { type CliContext, reportFindings } from '../cli-context.js';
import { type ExitCode, exitCodeOf } from '../exit-code.js';
import { joinOutcomes } from '../join-outcomes.js';
import { parseOutputFolder } from '../output-folder.js';
import { outputFormats, parseFormats } from '../output-formats.js';
import { parseJobs } from '../parse-jobs.js';
import { parseShard, type Shard } from '../parse-shard.js';
import { readSourceDateEpoch } from '../source-date-epoch.js';
import { usageFault } from '../usage-fault.js';

type BuildOptions = {
  readonly to: string;
  readonly out: string;
  readonly force?: true;
  readonly archive?: string;
  readonly jobs?: string;
  readonly shard?: string;
  readonly format: string;
  readonly watch?: true;
};

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
    .option('--force', '不用以前生成的（缓存），重新生成并写入')
    .option('--archive <文件夹>', '归档库，或用环境变量 GONGKAI_ARCHIVE：与归档的不同时，说明生成的是草稿')
    .option('--jobs <个数>', '同时生成几个公开件；不写则本机有几个处理器就同时生成几个')
    .option('--shard <份>', '只生成其中一份，如 1/4 为四份中的第一份；用于多台机器分头生成（docs/批量.md）')
    .option(
      '--format <格式>',
      `结果的格式：${buildFormats.join('、')}；json 供其他程序读取，写到标准输出`,
      'text',
    )
    .option('--watch', '生成后不结束，保存了数据、模板就重新生成；按 Ctrl-C 结束')
    .action(async (editions: readonly string[], options: BuildOptions) => {
      finish(await build(context, editions, options));
    });
  addExamples(command, [
    ['gongkai build data/beidaihe-government-office/2019', '生成一个公开件的 DOCX 和 PDF'],
    ['gongkai build data/*/2019 --to pdf --out 公开', '生成各部门 2019 年的 PDF，放在“公开”文件夹'],
    ['gongkai build data/beidaihe-government-office/2019 --watch', '一边修改，一边看结果'],
    ['gongkai build data/*/2019 --shard 2/4', '四台机器分头生成时，第二台生成的一份'],
  ]);
}

async function build(
  context: CliContext,
  typed: readonly string[],
  options: BuildOptions,
): Promise<ExitCode> {
  const usage = readUsage(context, options);
  if (!usage.ok) {
    reportFindings(context, usage.diagnostics);
    return exitCodeOf(usage.diagnostics);
  }
  const { loadReport, watch, ...rest } = usage.value;
  const remark = await loadDraftRemark(context, options.archive, rest.sourceDateEpoch);
  const batch = { ...rest, typed, openReport: await loadReport(), remark, force: options.force === true };
  if (watch) {
    const { watchEditions } = await import('../../batch/watch-editions.js');
    return watchEditions(context, batch);
  }
  const { runBatch } = await import('../../batch/run-batch.js');
  return runBatch(context, batch);
}

/** What is said of an edition that an archive has otherwise; nothing, and nothing is loaded, where there is no archive. */
async function loadDraftRemark(
  context: CliContext,
  typed: string | undefined,
  sourceDateEpoch: Date | undefined,
): Promise<(editionFolder: string) => readonly Diagnostic[]> {
  const archive = findArchiveFolder(context, typed);
  if (!archive.ok) return () => [];
  const { remarkDraft } = await import('../remark-draft.js');
  return (editionFolder) => remarkDraft(context, { archive: archive.value, editionFolder, sourceDateEpoch });
}

type BuildUsage = {
  readonly formats: readonly Format[];
  readonly out: string;
  readonly jobs: number | undefined;
  readonly shard: Shard | undefined;
  readonly loadReport: () => Promise<OpenBuildReport>;
  readonly sourceDateEpoch: Date | undefined;
  readonly watch: boolean;
};

/** All that is wrong is told in one run. */
function readUsage(context: CliContext, options: BuildOptions): Outcome<BuildUsage> {
  const { to, out, jobs, shard, format, watch } = options;
  return joinOutcomes<BuildUsage>({
    formats: parseFormats(to),
    out: parseOutputFolder(out),
    jobs: jobs === undefined ? succeed(undefined) : parseJobs(jobs),
    shard: shard === undefined ? succeed(undefined) : parseShard(shard),
    loadReport: parseBuildFormat(format),
    sourceDateEpoch: readSourceDateEpoch(context.sourceDateEpoch),
    watch: watch === true ? refuseInWatch(options) : succeed(false),
  });
}

/** Watching goes on in one thread, for a reader who is there. */
function refuseInWatch({ jobs, format }: BuildOptions): Outcome<boolean> {
  if (jobs === undefined && format === 'text') return succeed(true);
  const message = `--watch 不能与 ${jobs === undefined ? '--format' : '--jobs'} 同用`;
  return fail([usageFault('YF106', message, '去掉其中一个。')]);
}
