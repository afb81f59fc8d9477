import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { type BuiltEdition, buildEdition, ROOT } from './tools/build-edition.js';
import type { ToolOptions } from './tools/run-tool.js';

describe('a build', () => {
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
  const again = await buildEdition(path.join(inject('scratch'), name), options);
  const first = inject('edition');
  expect(await sameBytes(first, again)).toEqual({ docx: true, pdf: true });
}

async function sameBytes(one: BuiltEdition, other: BuiltEdition) {
  const same = async (format: keyof BuiltEdition) =>
    (await readFile(one[format])).equals(await readFile(other[format]));
  return { docx: await same('docx'), pdf: await same('pdf') };
}
