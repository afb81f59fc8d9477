import { createHash } from 'node:crypto';
import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openWorkshop, type Workshop } from '../../src/pipeline/workshop.js';
import { buildEdition } from '../../src/pipeline.js';
import { root } from '../edition/published-edition.js';
import { scratchFolder, workspaceAt } from '../workspace/scratch-folder.js';

const workspace = { root, callerFolder: root };

async function hashOutputs(workshop: Workshop, edition: string): Promise<readonly string[]> {
  const editionFolder = path.join(root, 'data', edition);
  const formats = ['docx', 'pdf'] as const;
  const request = { workshop, editionFolder, formats, outRoot: 'out', sourceDateEpoch: undefined };
  const { outputs } = await buildEdition({ ...request, onProgress: () => {} });
  return outputs.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex'));
}

describe('a workshop', () => {
  it('reads a layout, compiles its templates, opens its fonts and lists subjects once', async () => {
    const workshop = openWorkshop(workspace);
    const style = workshop.readStyle('hebei-2019');
    if (!style.ok) throw new Error('not read');
    expect(workshop.readStyle('hebei-2019')).toBe(style);
    expect(style.value.compileTemplates()).toBe(style.value.compileTemplates());
    expect(await workshop.openFonts(style.value)).toBe(await workshop.openFonts(style.value));
    expect(workshop.readSubjects(2023)).toBe(workshop.readSubjects(2023));
  });

  it('does not see what changes while it is open; another one does', () => {
    const folder = scratchFolder();
    for (const part of ['templates', 'fonts/fonts.yaml']) {
      cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
    }
    const workshop = openWorkshop(workspaceAt(folder));
    expect(workshop.readStyle('hebei-2019').ok).toBe(true);
    writeFileSync(path.join(folder, 'templates/hebei-2019/layout.yaml'), '格式版本: 1\n');
    expect(workshop.readStyle('hebei-2019').ok).toBe(true);
    expect(openWorkshop(workspaceAt(folder)).readStyle('hebei-2019').ok).toBe(false);
  });

  it('makes the same bytes for an edition as one that made nothing before', async () => {
    const [first, second] = ['beidaihe-government-office/2019', 'shili-civil-affairs-bureau/2024'];
    const alone = await hashOutputs(openWorkshop(workspace), second);
    const workshop = openWorkshop(workspace);
    const before = await hashOutputs(workshop, first);
    expect(await hashOutputs(workshop, second)).toEqual(alone);
    expect(await hashOutputs(workshop, first)).toEqual(before);
    expect(alone).toHaveLength(2);
  }, 120_000);
});
