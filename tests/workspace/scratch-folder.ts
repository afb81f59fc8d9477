import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Workspace } from '../../src/workspace/workspace.js';

/** An empty folder that is removed when the test ends. */
export function scratchFolder(): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'gongkai-test-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A workspace whose caller stands in `folder` and whose package is `folder` too. */
export function workspaceAt(folder: string): Workspace {
  return { root: folder, callerFolder: folder };
}

/** Writes files by their path in `folder`, and the folders they need. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [inside, text] of Object.entries(files)) {
    const file = path.join(folder, inside);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Every file and folder in `folder`, hidden ones too, in order. */
export function listAll(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true })
    .map((name) => String(name).split(path.sep).join('/'))
    .sort();
}
