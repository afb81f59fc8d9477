import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { putTogether } from '../../src/workspace/put-together.js';
import { listAll, scratchFolder, workspaceAt, writeFiles } from './scratch-folder.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);

function put(scratch: string) {
  const folder = { path: path.join(scratch, 'out/更正-r2'), files: new Map([['新.pdf', bytesOf('新')]]) };
  const file = { path: path.join(scratch, 'data/corrections.yaml'), bytes: bytesOf('更正: 新') };
  return putTogether(workspaceAt(scratch), folder, file);
}

describe('a folder and a file that belong together', () => {
  it('replace what stood there, and leave nothing beside', () => {
    const scratch = scratchFolder();
    writeFiles(scratch, {
      'out/更正-r2/旧.pdf': '旧',
      'out/.gongkai-correct/fresh/半.pdf': '半',
      'data/corrections.yaml': '更正: 旧',
    });
    expect(put(scratch)).toMatchObject({ ok: true });
    expect(listAll(scratch)).toEqual([
      'data',
      'data/corrections.yaml',
      'out',
      'out/更正-r2',
      'out/更正-r2/新.pdf',
    ]);
    expect(readFileSync(path.join(scratch, 'data/corrections.yaml'), 'utf8')).toBe('更正: 新');
  });

  it('are not put in place at all if one of them cannot be', () => {
    const scratch = scratchFolder();
    writeFiles(scratch, { 'out/更正-r2/旧.pdf': '旧' });
    mkdirSync(path.join(scratch, 'data/corrections.yaml/挡住'), { recursive: true });
    const refused = put(scratch);
    expect(refused.ok ? [] : refused.diagnostics.map(({ code }) => code)).toEqual(['XR106']);
    expect(listAll(path.join(scratch, 'out'))).toEqual(['更正-r2', '更正-r2/旧.pdf']);
    expect(listAll(path.join(scratch, 'data'))).toEqual(['corrections.yaml', 'corrections.yaml/挡住']);
  });
});
