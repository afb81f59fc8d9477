import { runCli } from '../../src/cli/run-cli.js';
import { fakeTerminal } from './fake-terminal.js';

/** Runs a command in this process, with the repository as the package and the caller in `folder`. */
export async function runIn(folder: string, args: readonly string[], archiveFolder?: string) {
  const stdout = fakeTerminal();
  const stderr = fakeTerminal();
  const context = {
    workspace: { root: process.cwd(), callerFolder: folder },
    stdout,
    stderr,
    sourceDateEpoch: undefined,
    cacheFolder: undefined,
    archiveFolder,
    debug: true,
  };
  const exitCode = await runCli(context, args);
  return { exitCode, stdout: stdout.text(), stderr: stderr.text() };
}
