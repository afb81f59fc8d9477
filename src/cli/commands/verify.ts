import type { Command } from 'commander';
import { findArchiveFolder } from '../archive-folder.js';
import { addExamples } from '../chinese-help.js';
import { type CliContext, reportFindings } from '../cli-context.js';
import { type ExitCode, exitCodeOf } from '../exit-code.js';
import type { AnchorOptions } from '../read-anchor.js';
import { verifyFormats } from '../verify-formats.js';

type VerifyOptions = AnchorOptions & {
  readonly archive?: string;
  readonly sample: string;
  readonly regenerate?: true;
  readonly format: string;
};

/** `verify`: whether an archive is as it was written. */
export function addVerifyCommand(
  program: Command,
  context: CliContext,
  finish: (code: ExitCode) => void,
): void {
  const command = program
    .command('verify')
    .summary('核对归档库是否完好')
    .description(
      '核对归档库：结构、日志、每个修订版的每个文件。只读，不写任何文件；归档库有损坏时退出码为 6。',
    )
    .usage('[选项]')
    .option('--archive <文件夹>', '归档库；不写则取环境变量 GONGKAI_ARCHIVE')
    .option('--sample <i/n>', '只读 n 份中的第 i 份，其余只看结构；n 年轮一遍，每个文件都读到', '1/1')
    .option(
      '--anchor <链头或文件>',
      '抄在归档库以外的链头，或 archive 写的链头文件：看出整个归档库是否被换成了旧的',
    )
    .option('--public-key <文件>', '核对链头文件签名的公钥（PEM，ed25519）')
    .option('--regenerate', '用归档的数据、模板和字体重新生成公开件，逐字节比较')
    .option('--format <格式>', `报告的格式；不写则为 text：${verifyFormats.join('、')}`, 'text')
    .action(async (options: VerifyOptions) => {
      finish(await verify(context, options));
    });
  addExamples(command, [
    ['gongkai verify --archive /mnt/归档库', '核对整个归档库'],
    ['gongkai verify --archive /mnt/归档库 --sample 3/5', '五年轮一遍的，今年读第三份'],
    [
      'gongkai verify --archive /mnt/归档库 --anchor anchor-12.json --public-key 公钥.pem',
      '与去年记下的链头对照',
    ],
    ['gongkai verify --archive /mnt/归档库 --regenerate', '连同重新生成'],
  ]);
}

async function verify(context: CliContext, options: VerifyOptions): Promise<ExitCode> {
  const archive = findArchiveFolder(context, options.archive);
  const { verifyAndReport } = await import('../verify-archive.js');
  const result = archive.ok
    ? await verifyAndReport(context, archive.value, { ...options, regenerate: options.regenerate === true })
    : archive;
  if (result.ok) return result.value;
  reportFindings(context, result.diagnostics);
  return exitCodeOf(result.diagnostics);
}
