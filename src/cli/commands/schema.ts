import type { Command } from 'commander';
import { addExamples } from '../chinese-help.js';
import { type CliContext, reportFindings } from '../cli-context.js';
import { type ExitCode, exitCodeOf } from '../exit-code.js';
import { parseOutputFolder } from '../output-folder.js';

type SchemaOptions = { readonly out?: string };

/** `schema`: the JSON Schema of the data files, which lets an editor complete and check them while one types. */
export function addSchemaCommand(
  program: Command,
  context: CliContext,
  finish: (code: ExitCode) => void,
): void {
  const command = program
    .command('schema')
    .summary('输出数据文件的 JSON Schema，供编辑器提示和检查')
    .description('输出数据文件的 JSON Schema（带中文标题和说明），编辑器据此补全和检查 YAML。')
    .usage('[选项]')
    .option('--out <文件夹>', '每种文件写一个 .schema.json；不写则全部打印出来')
    .action(async ({ out }: SchemaOptions) => {
      finish(await writeOrPrint(context, out));
    });
  addExamples(command, [
    ['gongkai schema --out schemas', '更新 schemas 文件夹'],
    ['gongkai schema > schemas.json', '全部放在一个文件里'],
  ]);
}

async function writeOrPrint(context: CliContext, typed: string | undefined): Promise<ExitCode> {
  const { printSchemas, writeSchemas } = await import('../schema-files.js');
  if (typed === undefined) return printSchemas(context);
  const out = parseOutputFolder(typed);
  if (out.ok) return writeSchemas(context, out.value);
  reportFindings(context, out.diagnostics);
  return exitCodeOf(out.diagnostics);
}
