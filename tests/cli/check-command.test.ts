import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../workspace/scratch-folder.js';
import { findSarifFaults } from './sarif-constraints.js';

const main = path.resolve('dist/cli/main.js');
const edition = 'data/beidaihe-government-office/2019';

function check(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const options = { encoding: 'utf8', env: { ...process.env, ...env } } as const;
  return spawnSync(process.execPath, [main, 'check', ...args], options);
}

describe('check', () => {
  it('passes the edition of 2019, whose faults are known', () => {
    const { status, stdout, stderr } = check([edition]);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/\n?错误 0、警告 0、说明 0；另有已知 \d+ 处\n$/);
    expect(status).toBe(0);
  });

  it('has JSON and nothing else on stdout', () => {
    const { stdout, stderr } = check([edition, 'data/没有', '--format', 'json']);
    expect(stderr).toMatch(/^(已处理 \d\/2\n)+$/);
    const { editions } = JSON.parse(stdout);
    expect(editions).toMatchObject([
      { edition },
      { edition: 'data/没有', findings: [{ code: 'SJ901', severity: 'error', acknowledged: false }] },
    ]);
  });

  it('has valid SARIF on stdout', () => {
    const { stdout } = check([edition, 'data/没有', '--format', 'sarif']);
    expect(findSarifFaults(JSON.parse(stdout))).toEqual([]);
  });

  it('loads no renderer and no font', () => {
    const coverage = scratchFolder();
    check([edition], { NODE_V8_COVERAGE: coverage });
    const scripts = readdirSync(coverage).map((name) => readFileSync(path.join(coverage, name), 'utf8'));
    const loaded = scripts.join('');
    for (const name of ['fontkit', 'docx', 'pdfmake', 'pdfkit', 'fflate']) {
      expect(loaded).not.toContain(`node_modules/${name}/`);
    }
    expect(loaded).not.toMatch(/dist\/render\/(docx|pdf)\/render-/);
  });
});
