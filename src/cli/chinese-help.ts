import type { Command, HelpConfiguration } from 'commander';
import { displayWidth } from './display-width.js';

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

const configuration: HelpConfiguration = {
  styleTitle: (title) => titles[title] ?? title,
  // Without these, commander adds its English words: [options], (default: …).
  subcommandTerm: (command) => command.name(),
  optionDescription: (option) => option.description,
  displayWidth,
};

/** Help in Chinese, for a program and the commands that are added to it afterwards. */
export function speakChinese(program: Command): Command {
  return program
    .configureHelp(configuration)
    .helpOption('-h, --help', '显示帮助')
    .helpCommand('help [命令]', '显示一个命令的帮助');
}

/** The examples that end a command's help: what is typed and what it does. */
export function addExamples(command: Command, examples: readonly (readonly [string, string])[]): Command {
  const lines = examples.flatMap(([typed, does]) => [`  # ${does}`, `  ${typed}`]);
  return command.addHelpText('after', `\n示例：\n${lines.join('\n')}`);
}
