import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { type BuiltEditions, buildEditions } from './tools/build-edition.js';
import { formatTools, probeTools } from './tools/required-tools.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The editions in `data/`, built once for all tests. */
    readonly editions: BuiltEditions;
    /** An empty folder for the tests' own files, removed after the run. */
    readonly scratch: string;
  }
}

/** Shows which tools are there, refuses to run without one of them, and builds what the tests judge. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const tools = await probeTools();
  process.stdout.write(`${formatTools(tools)}\n\n`);
  const missing = tools.filter((tool) => tool.version === undefined);
  if (missing.length > 0)
    throw new Error(`conformance tools are missing: ${missing.map(({ name }) => name).join(', ')}`);
  const scratch = await mkdtemp(path.join(tmpdir(), 'gongkai-conformance-'));
  project.provide('scratch', scratch);
  const clean = () => rm(scratch, { recursive: true });
  try {
    project.provide('editions', await buildEditions(path.join(scratch, 'out')));
  } catch (error) {
    await clean();
    throw error;
  }
  return clean;
}
