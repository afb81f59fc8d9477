import type { CommanderError } from 'commander';
import type { openCodes } from '../archive/open-codes.js';
import type { storeCodes } from '../archive/store-codes.js';
import type { Diagnostic } from '../diagnostic.js';
import type { cliCodes } from './codes.js';

type UsageCode = Extract<
  keyof typeof cliCodes | keyof typeof openCodes | keyof typeof storeCodes,
  `YF${number}`
>;

/** A wrong use of the command line. */
export function usageFault(code: UsageCode, message: string, hint: string): Diagnostic {
  return { severity: 'error', code, message, hint };
}

/**
 * What commander says in English, in Chinese. Its errors have a code of their own; the name at fault and the nearest
 * names stand only in the message: `error: unknown command 'biuld'\n(Did you mean build?)`.
 */
export function translateUsageError(error: CommanderError, command: string | undefined): Diagnostic {
  const { subject, nearest } = dissect(error.message);
  const suggestion = nearest === undefined ? '' : `是不是要用 ${nearest}？`;
  const help = ['gongkai', command, '--help'].filter(Boolean).join(' ');
  const fault = (code: UsageCode, message: string) =>
    usageFault(code, message, `${suggestion}用法见 ${help}`);
  switch (error.code) {
    case 'commander.unknownCommand':
      return fault('YF101', `没有“${subject}”这个命令`);
    case 'commander.unknownOption':
      return fault('YF102', `没有“${subject}”这个选项`);
    case 'commander.missingArgument':
      return fault('YF103', `缺少参数“${subject}”`);
    case 'commander.missingMandatoryOptionValue':
      return fault('YF103', `缺少选项“${subject}”`);
    case 'commander.optionMissingArgument':
      return fault('YF104', `选项“${subject}”缺少值`);
    case 'commander.excessArguments':
      return fault('YF105', '参数过多');
    default:
      return fault('YF199', '命令的用法不对');
  }
}

function dissect(message: string): { readonly subject: string; readonly nearest: string | undefined } {
  const [, subject = ''] = /'(.*)'/s.exec(message.replace(/\n\(Did you mean .*$/s, '')) ?? [];
  const [, nearest] = /\n\(Did you mean (?:one of )?(.+)\?\)$/.exec(message) ?? [];
  return { subject, nearest: nearest?.replaceAll(', ', ' 或 ') };
}
