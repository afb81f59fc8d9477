import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { ROOT } from './tools/build-edition.js';
import { BAGIT_PYTHON } from './tools/required-tools.js';
import { runOrThrow, runTool } from './tools/run-tool.js';

const EDITION = 'beidaihe-government-office/2019';
const PROGRAM = path.join(ROOT, 'dist/cli/main.js');
const revisions = ['r1', 'r2'] as const;

describe('an archive', () => {
  const archive = path.join(inject('scratch'), '归档库');
  const bag = (revision: string) => path.join(archive, 'editions', EDITION, revision);

  beforeAll(async () => {
    const data = path.join(inject('scratch'), 'data', EDITION);
    await cp(path.join(ROOT, 'data', EDITION), data, { recursive: true });
    const add = (...args: readonly string[]) =>
      runOrThrow(process.execPath, [PROGRAM, 'archive', data, '--archive', archive, ...args]);
    await add();
    const words = path.join(data, 'text/其他说明.yaml');
    await writeFile(words, `${await readFile(words, 'utf8')}# 更正\n`);
    await add('--sm3', '--reason', '注释', '--approved-by', '张某');
  });

  it.each(revisions)('has a bag that the Library of Congress accepts: %s', async (revision) => {
    const validate = 'import bagit, sys; bagit.Bag(sys.argv[1]).validate(); print("valid")';
    expect(await runOrThrow(BAGIT_PYTHON, ['-c', validate, bag(revision)])).toBe('valid\n');
  });

  it.each(
    revisions.flatMap((revision) =>
      (['sha256', 'sha512'] as const).flatMap((hash) =>
        ([`manifest-${hash}.txt`, `tagmanifest-${hash}.txt`] as const).map(
          (list) => [revision, hash, list] as const,
        ),
      ),
    ),
  )('is checked by hand: %s %ssum -c %s', async (revision, hash, list) => {
    const { status, stdout } = await runTool(`${hash}sum`, ['-c', '--strict', list], { cwd: bag(revision) });
    expect(stdout).not.toContain('FAILED');
    expect(status).toBe(0);
  });

  it('is rebuilt to the same bytes without a network, in another time zone and locale', async () => {
    const verify = [
      process.execPath,
      PROGRAM,
      'verify',
      '--archive',
      archive,
      '--regenerate',
      '--format',
      'json',
    ];
    const env = { TZ: 'Pacific/Chatham', LANG: 'tr_TR.UTF-8' };
    const report = JSON.parse(await runOrThrow('unshare', ['--map-root-user', '--net', ...verify], { env }));
    expect(report).toMatchObject({
      intact: true,
      revisions: revisions.map(() => ({ regeneration: 'same' })),
    });
  });
});
