import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { buildEditions, EDITIONS, ROOT } from './tools/build-edition.js';
import type { ToolOptions } from './tools/run-tool.js';

describe('a build of every edition', () => {
  it('gives the same bytes again', async () => {
    await expectSameBytes('again', { cwd: ROOT });
  });

  it.each(['UTC', 'Asia/Shanghai', 'America/New_York'])(
    'gives the same bytes in the time zone %s',
    async (zone) => {
      await expectSameBytes(`zone-${zone.replace('/', '-')}`, { cwd: ROOT, env: { TZ: zone, LANG: 'C' } });
    },
  );

  it('gives the same bytes in another folder', async () => {
    const elsewhere = path.join(inject('scratch'), '别处 elsewhere');
    await mkdir(elsewhere, { recursive: true });
    await expectSameBytes('elsewhere', { cwd: elsewhere, env: { INIT_CWD: elsewhere } });
  });
});

async function expectSameBytes(name: string, options: ToolOptions): Promise<void> {
  const again = await buildEditions(path.join(inject('scratch'), name), options);
  const first = inject('editions');
  const differing = await Promise.all(
    EDITIONS.flatMap((edition) =>
      (['docx', 'pdf'] as const).map(async (format) => {
        const [one, other] = [first[edition][format], again[edition][format]];
        return (await readFile(one)).equals(await readFile(other)) ? [] : [other];
      }),
    ),
  );
  expect(differing.flat()).toEqual([]);
}
