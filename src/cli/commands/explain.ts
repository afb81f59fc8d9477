import type { Command } from 'commander';
import { addExamples } from '../chinese-help.js';
import { type CliContext, reportFindings } from '../cli-context.js';
import { type ExitCode, exitCodeOf } from '../exit-code.js';
import { usageFault } from '../usage-fault.js';

type ExplainOptions = { readonly all?: true };

/** `explain`: what a code means, why it matters and how to mend it. */
export function addExplainCommand(
  program: Command,
  context: CliContext,
  finish: (code: ExitCode) => void,
): void {
  const command = program
    .command('explain')
    .summary('解释检查和报错的代码')
    .description('解释一个代码：是什么问题，为什么要紧，怎样改。')
    .usage('[选项] <代码>')
    .argument('[代码]', '报告里的代码，如 SJ205')
    .option('--all', '输出全部代码的说明（Markdown），即 docs/diagnostics.md')
    .action(async (code: string | undefined, { all }: ExplainOptions) => {
      finish(all ? await explainAll(context) : await explain(context, code));
    });
  addExamples(command, [
    ['gongkai explain SJ205', '解释一个代码'],
    ['gongkai explain --all > docs/diagnostics.md', '更新代码的总表'],
  ]);
}

async function explain(context: CliContext, code: string | undefined): Promise<ExitCode> {
  const { explainCode } = await import('../explain-code.js');
  const explained = code === undefined ? undefined : explainCode(code);
  if (explained?.ok) {
    context.stdout.write(explained.value);
    return 0;
  }
  const missing = usageFault('YF103', '缺少参数“代码”', '用法见 gongkai explain --help');
  const { diagnostics } = explained ?? { diagnostics: [missing] };
  reportFindings(context, diagnostics);
  return exitCodeOf(diagnostics);
}

async function explainAll({ stdout }: CliContext): Promise<ExitCode> {
  const { formatDiagnosticsPage } = await import('../diagnostics-page.js');
  stdout.write(formatDiagnosticsPage());
  return 0;
}
