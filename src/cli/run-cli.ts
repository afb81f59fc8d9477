import { CommanderError } from 'commander';
import { type CliContext, catchBug, reportFindings } from './cli-context.js';
import { type ExitCode, exitCodeOf } from './exit-code.js';
import { createProgram } from './program.js';
import { translateUsageError } from './usage-fault.js';

/** Runs one command; never throws and never ends the process. */
export async function runCli(context: CliContext, args: readonly string[]): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  let command: string | undefined;
  try {
    const program = createProgram(context, (code) => {
      exitCode = code;
    });
    command = program.commands.map((each) => each.name()).find((name) => name === args[0]);
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    return error instanceof CommanderError
      ? endByCommander(context, error, command)
      : endByBug(context, error);
  }
}

/** commander has shown help or the version (exit 0), or help because no command was given, or it found a fault. */
function endByCommander(context: CliContext, error: CommanderError, command: string | undefined): ExitCode {
  if (error.exitCode === 0) return 0;
  if (error.code === 'commander.help') return 2;
  const diagnostics = [translateUsageError(error, command)];
  reportFindings(context, diagnostics);
  return exitCodeOf(diagnostics);
}

function endByBug(context: CliContext, error: unknown): ExitCode {
  const diagnostics = [catchBug(context, error)];
  reportFindings(context, diagnostics);
  return exitCodeOf(diagnostics);
}
