import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runOrThrow, type ToolOptions } from './run-tool.js';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The publication of 2019 in its layout. */
export const PUBLISHED = 'beidaihe-government-office/2019';

/** Every edition in `data/`: the publication, and the two years of the example in the layout of nine tables. */
export const EDITIONS = [
  PUBLISHED,
  'shili-civil-affairs-bureau/2023',
  'shili-civil-affairs-bureau/2024',
] as const;

/** The example of this year. */
export const EXAMPLE = EDITIONS[2];

export type EditionName = (typeof EDITIONS)[number];

/** The two files of an edition. */
export type BuiltEdition = { readonly docx: string; readonly pdf: string };

export type BuiltEditions = Readonly<Record<EditionName, BuiltEdition>>;

/** Builds every edition with the compiled program into a folder, in one run, whatever the build cache has; paths are absolute. */
export async function buildEditions(out: string, options: ToolOptions = {}): Promise<BuiltEditions> {
  const program = path.join(ROOT, 'dist/cli/main.js');
  const folders = EDITIONS.map((edition) => path.join(ROOT, 'data', edition));
  const env = { ...options.env, GONGKAI_CACHE: 'off' };
  await runOrThrow(process.execPath, [program, 'build', ...folders, '--out', out], { ...options, env });
  const built = EDITIONS.map(
    async (edition) => [edition, await findOutputs(path.join(out, edition))] as const,
  );
  // A key for each edition, and no other.
  return Object.fromEntries(await Promise.all(built)) as BuiltEditions;
}

async function findOutputs(folder: string): Promise<BuiltEdition> {
  const names = await readdir(folder);
  const find = (extension: string): string => {
    const name = names.find((candidate) => candidate.endsWith(extension));
    if (name === undefined) throw new Error(`the build wrote no ${extension}: ${names.join(', ')}`);
    return path.join(folder, name);
  };
  return { docx: find('.docx'), pdf: find('.pdf') };
}
