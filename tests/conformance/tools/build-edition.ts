import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runOrThrow, type ToolOptions } from './run-tool.js';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const EDITION = 'data/beidaihe-government-office/2019';

/** The two files of an edition. */
export type BuiltEdition = { readonly docx: string; readonly pdf: string };

/** Builds the 2019 edition with the compiled program into a folder; paths are absolute. */
export async function buildEdition(out: string, options: ToolOptions = {}): Promise<BuiltEdition> {
  const program = path.join(ROOT, 'dist/cli/main.js');
  await runOrThrow(process.execPath, [program, 'build', path.join(ROOT, EDITION), '--out', out], options);
  const folder = path.join(out, 'beidaihe-government-office', '2019');
  const names = await readdir(folder);
  const find = (extension: string): string => {
    const name = names.find((candidate) => candidate.endsWith(extension));
    if (name === undefined) throw new Error(`the build wrote no ${extension}: ${names.join(', ')}`);
    return path.join(folder, name);
  };
  return { docx: find('.docx'), pdf: find('.pdf') };
}
