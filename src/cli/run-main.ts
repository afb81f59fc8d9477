import { findCacheFolder } from '../workspace/cache/cache-folder.js';
import { isSystemError } from '../workspace/system-error.js';
import { findWorkspace } from '../workspace/workspace.js';
import { describeWriteFault } from '../workspace/write-fault.js';
import { type CliContext, catchBug, reportFindings } from './cli-context.js';
import { exitCodeOf } from './exit-code.js';
import { runCli } from './run-cli.js';
import { openTerminal } from './terminal.js';

/** Runs the command of this process's arguments; the process ends with its exit code. */
export async function runMain(): Promise<void> {
  const { stdout, stderr } = process;
  const context = openContext();
  const endBy = (error: unknown) => endByError(context, error);
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`gongkai … | head`) closes the pipe; the work goes on without it.
    if (error.code !== 'EPIPE') endBy(error);
  });
  // There is nowhere left to say that messages cannot be written.
  stderr.on('error', () => {});
  process.on('uncaughtException', endBy);
  process.exitCode = await runCli(context, process.argv.slice(2));
}

/** The other threads of this program start here as well, so that one bundle has all. */
export async function loadWorker(): Promise<typeof import('../batch/build-in-worker.js')> {
  return import('../batch/build-in-worker.js');
}

function openContext(): CliContext {
  const { env, platform, stdout, stderr } = process;
  const workspace = findWorkspace(process.cwd(), env.INIT_CWD);
  return {
    workspace,
    stdout: openTerminal(stdout, env),
    stderr: openTerminal(stderr, env),
    sourceDateEpoch: env.SOURCE_DATE_EPOCH,
    archiveFolder: env.GONGKAI_ARCHIVE,
    cacheFolder: findCacheFolder(env, platform, workspace.callerFolder),
    debug: env.GONGKAI_DEBUG === '1',
  };
}

/** Reports what nobody else can catch, and ends the process. */
function endByError(context: CliContext, error: unknown): never {
  const lost = isSystemError(error) && error.syscall === 'write';
  const diagnostic = lost
    ? describeWriteFault(error, '标准输出', process.platform)
    : catchBug(context, error);
  reportFindings(context, [diagnostic]);
  process.exit(exitCodeOf([diagnostic]));
}
