import { cpSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { scratchFolder } from '../workspace/scratch-folder.js';

const root = path.resolve(import.meta.dirname, '../..');

/** The program's modules and templates in a folder of their own, to be changed by a test; gives the file to start. */
export function copyProgram(): string {
  const folder = scratchFolder();
  for (const part of ['dist', 'templates', 'package.json']) {
    cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  }
  for (const part of ['node_modules', 'fonts', 'subjects']) {
    symlinkSync(path.join(root, part), path.join(folder, part), 'junction');
  }
  rmSync(path.join(folder, 'dist/bundle'), { recursive: true, force: true });
  return path.join(folder, 'dist/cli/main.js');
}
