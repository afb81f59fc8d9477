import { execFile } from 'node:child_process';

export type ToolResult = {
  /** The exit code; undefined if the program could not be started or was killed. */
  readonly status: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
};

export type ToolOptions = {
  readonly cwd?: string;
  /** Added to the environment of this process. */
  readonly env?: Readonly<Record<string, string>>;
};

const MOST_OUTPUT = 256 * 1024 * 1024;

/** Runs a program to its end. A bad exit code is a result like any other. */
export function runTool(
  command: string,
  args: readonly string[],
  options: ToolOptions = {},
): Promise<ToolResult> {
  const { cwd, env = {} } = options;
  const settings = {
    maxBuffer: MOST_OUTPUT,
    env: { ...process.env, ...env },
    ...(cwd === undefined ? {} : { cwd }),
  };
  return new Promise((resolve) => {
    execFile(command, args, settings, (error, stdout, stderr) => {
      const status = error ? error.code : 0;
      resolve({ status: typeof status === 'number' ? status : undefined, stdout, stderr });
    });
  });
}

/** Runs a program that must succeed, and gives its standard output. */
export async function runOrThrow(
  command: string,
  args: readonly string[],
  options?: ToolOptions,
): Promise<string> {
  const { status, stdout, stderr } = await runTool(command, args, options);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: exit ${status}\n${stderr}${stdout}`);
  return stdout;
}
