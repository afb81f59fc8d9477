import type { Command } from 'commander';
import { succeed } from '../../diagnostic.js';
import { addExamples } from '../chinese-help.js';
import { type CliContext, reportFindings } from '../cli-context.js';
import { type ExitCode, exitCodeOf } from '../exit-code.js';
import { parseOutputFolder } from '../output-folder.js';

type NewOptions = { readonly from: string; readonly to?: string; readonly archive?: string };

/** `new`: the folder of another year's edition, made from a finished one. */
export function addNewCommand(program: Command, context: CliContext, finish: (code: ExitCode) => void): void {
  const command = program
    .command('new')
    .summary('照已有的公开件建立新年度（或新部门）的数据文件夹')
    .description(
      '照一个已有的公开件建立另一年度的数据文件夹。文字、注释照抄；上年的数、日期和增减原因改成“待填”，填完才能生成。' +
        '不覆盖已有的文件。',
    )
    .usage('[选项] <年度>')
    .argument('<年度>', '要建立的年度，四位数字')
    .requiredOption(
      '--from <数据文件夹>',
      '照着建立的公开件，多半是上一年的；也可以是归档库里的，写“部门/年度”或“部门/年度@r号数”',
    )
    .option(
      '--to <文件夹>',
      '建立在哪里；不写则在 --from 的旁边（取自归档库的在 data/部门），以年度命名。给别的部门用的写在那个部门的文件夹里',
    )
    .option(
      '--archive <文件夹>',
      '归档库；不写则用环境变量 GONGKAI_ARCHIVE。上年的数据从那里取来，放在新的旁边',
    )
    .action(async (typed: string, options: NewOptions) => {
      finish(await makeNew(context, typed, options));
    });
  addExamples(command, [
    ['gongkai new 2020 --from data/beidaihe-government-office/2019', '建立同一部门 2020 年的'],
    [
      'gongkai new 2020 --from data/beidaihe-government-office/2019 --to data/beidaihe-audit-bureau/2020',
      '照它建立另一个部门的',
    ],
    [
      'gongkai new 2020 --from beidaihe-government-office/2019 --archive D:\\归档库',
      '上年的数取自归档库里公开的那一版',
    ],
  ]);
}

async function makeNew(
  context: CliContext,
  year: string,
  { from, to, archive }: NewOptions,
): Promise<ExitCode> {
  const target = to === undefined ? succeed(undefined) : parseOutputFolder(to, '--to');
  if (!target.ok) {
    reportFindings(context, target.diagnostics);
    return exitCodeOf(target.diagnostics);
  }
  const { newEdition } = await import('../new-edition.js');
  return newEdition(context, { year, from, to: target.value, archive });
}
