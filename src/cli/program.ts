import { Command } from 'commander';
import { readPackageVersion } from '../workspace/package-version.js';
import { addExamples, speakChinese } from './chinese-help.js';
import type { CliContext } from './cli-context.js';
import { addArchiveCommand } from './commands/archive.js';
import { addBuildCommand } from './commands/build.js';
import { addCatalogCommand } from './commands/catalog.js';
import { addCheckCommand } from './commands/check.js';
import { addCorrectCommand } from './commands/correct.js';
import { addDiffCommand } from './commands/diff.js';
import { addExplainCommand } from './commands/explain.js';
import { addNewCommand } from './commands/new.js';
import { addRestoreCommand } from './commands/restore.js';
import { addSchemaCommand } from './commands/schema.js';
import { addVerifyCommand } from './commands/verify.js';
import type { ExitCode } from './exit-code.js';

/**
 * The commands and their options. `finish` gets a command's exit code. Nothing exits: commander throws its
 * `CommanderError` instead, also after it has shown help or the version.
 */
export function createProgram(context: CliContext, finish: (code: ExitCode) => void): Command {
  const { workspace, stdout, stderr } = context;
  const program = speakChinese(new Command('gongkai'))
    .description('公开：用 YAML 数据和模板生成部门预算公开文件。')
    .usage('[选项] <命令>')
    .version(readPackageVersion(workspace), '-V, --version', '显示版本号')
    .configureOutput({
      writeOut: stdout.write,
      writeErr: stderr.write,
      getOutHelpWidth: stdout.width,
      getErrHelpWidth: stderr.width,
      outputError: () => {},
    })
    .exitOverride();
  addArchiveCommand(program, context, finish);
  addBuildCommand(program, context, finish);
  addCheckCommand(program, context, finish);
  addCorrectCommand(program, context, finish);
  addDiffCommand(program, context, finish);
  addExplainCommand(program, context, finish);
  addNewCommand(program, context, finish);
  addCatalogCommand(program, context, finish);
  addRestoreCommand(program, context, finish);
  addSchemaCommand(program, context, finish);
  addVerifyCommand(program, context, finish);
  return addExamples(program, [
    ['gongkai build data/beidaihe-government-office/2019', '生成一个公开件'],
    ['gongkai check data/beidaihe-government-office/2019', '检查一个公开件'],
    ['gongkai help build', '查看一个命令的用法'],
  ]);
}
