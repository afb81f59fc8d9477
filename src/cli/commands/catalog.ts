import type { Command } from 'commander';
import { andThen, succeed } from '../../diagnostic.js';
import { findArchiveFolder, resolveOutside } from '../archive-folder.js';
import { addExamples } from '../chinese-help.js';
import { type CliContext, reportFindings } from '../cli-context.js';
import { type ExitCode, exitCodeOf } from '../exit-code.js';
import { parseOutputFolder } from '../output-folder.js';

type CatalogOptions = { readonly archive?: string; readonly out: string };

/** `catalog`: a page of all that an archive holds. */
export function addCatalogCommand(
  program: Command,
  context: CliContext,
  finish: (code: ExitCode) => void,
): void {
  const command = program
    .command('catalog')
    .summary('生成归档库的目录网页')
    .description(
      '把归档库里的公开件列成一个网页：部门、年度、修订版、更正原因、历年总计，文件可以直接打开。' +
        '网页是一个文件夹，拷到哪里都能看，不用联网。归档库只读不写。',
    )
    .usage('[选项]')
    .option('--archive <文件夹>', '归档库；不写则用环境变量 GONGKAI_ARCHIVE')
    .option('--out <文件夹>', '网页放在哪里；不写则为 out/catalog', 'out/catalog')
    .action(async (options: CatalogOptions) => {
      finish(await catalog(context, options));
    });
  addExamples(command, [
    ['gongkai catalog --archive D:\\归档库', '生成 out/catalog/index.html，用浏览器打开'],
    ['gongkai catalog --archive D:\\归档库 --out 目录', '放在“目录”文件夹'],
  ]);
}

async function catalog(context: CliContext, { archive, out: typed }: CatalogOptions): Promise<ExitCode> {
  const usage = andThen(findArchiveFolder(context, archive), (folder) =>
    andThen(parseOutputFolder(typed), (named) =>
      andThen(resolveOutside(context.workspace, named, folder), (out) => succeed({ archive: folder, out })),
    ),
  );
  if (!usage.ok) {
    reportFindings(context, usage.diagnostics);
    return exitCodeOf(usage.diagnostics);
  }
  const { writeCatalogue } = await import('../write-catalogue.js');
  return writeCatalogue(context, usage.value);
}
