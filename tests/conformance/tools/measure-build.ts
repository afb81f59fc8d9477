import path from 'node:path';
import { ROOT } from './build-edition.js';
import { runOrThrow } from './run-tool.js';

/** What a run of the program cost: seconds of all its threads, and the most memory that it held. */
export type BuildCost = { readonly cpuSeconds: number; readonly peakMegabytes: number };

/** Told on the last line of the program's output; `maxRSS` is in KiB on every system. */
const REPORT = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  console.log(JSON.stringify({ cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMegabytes: maxRSS / 1024 }));
})`;

/** Builds an edition in both formats with the compiled program, start-up included. */
export async function measureBuild(editionFolder: string, out: string): Promise<BuildCost> {
  const reporter = `data:text/javascript,${encodeURIComponent(REPORT)}`;
  const program = path.join(ROOT, 'dist/cli/main.js');
  const args = ['--import', reporter, program, 'build', editionFolder, '--out', out];
  const said = await runOrThrow(process.execPath, args);
  const last = said.trimEnd().split('\n').at(-1) ?? '';
  return JSON.parse(last) as BuildCost;
}
