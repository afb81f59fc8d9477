import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { ROOT } from './tools/build-edition.js';
import { runTool } from './tools/run-tool.js';
import { findSchemaFaults } from './tools/sarif-schema.js';

const EDITION = 'data/beidaihe-government-office/2019';

type Log = { readonly runs: readonly [{ readonly results: readonly { readonly ruleId: string }[] }] };

async function check(...editions: readonly string[]): Promise<Log> {
  const program = path.join(ROOT, 'dist/cli/main.js');
  const { stdout } = await runTool(process.execPath, [program, 'check', ...editions, '--format', 'sarif'], {
    cwd: ROOT,
  });
  return JSON.parse(stdout) as Log;
}

describe('a report as SARIF', () => {
  const spoilt = path.join(inject('scratch'), '损坏的 #1');

  beforeAll(async () => {
    await cp(path.join(ROOT, EDITION), spoilt, { recursive: true });
    const file = path.join(spoilt, 'tables/支出.yaml');
    await writeFile(file, (await readFile(file, 'utf8')).replace('2477.28', '2,477.28'));
  });

  it('of a publication with known faults is valid', async () => {
    const log = await check(EDITION);
    expect(log.runs[0].results.length).toBeGreaterThan(200);
    expect(findSchemaFaults(log)).toBe('');
  });

  it('of several editions, one of which cannot be read and one is not there, is valid', async () => {
    const log = await check(EDITION, spoilt, '没有');
    expect(log.runs[0].results.map(({ ruleId }) => ruleId)).toEqual(
      expect.arrayContaining(['SJ205', 'SJ901']),
    );
    expect(findSchemaFaults(log)).toBe('');
  });

  it('would not be valid with a property that SARIF does not have', async () => {
    const log = await check('没有');
    expect(findSchemaFaults({ ...log, runs: [{ ...log.runs[0], rows: 1 }] })).toMatch(
      'additional properties',
    );
  });
});
