import { mkdtemp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { formatTools, probeTools } from './tools/required-tools.js';
export async function setup(project: TestProject) {
  const tools = await probeTools(); process.stdout.write(`${formatTools(tools)}\n\n`);
  const scratch = await mkdtemp('/tmp/gk-');
  project.provide('scratch', scratch);
  const { execFileSync } = await import('node:child_process');
  project.provide('edition', { docx: '/tmp/rd/5.docx', pdf: '/tmp/rp/100.pdf' });
}
