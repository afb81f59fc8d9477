import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Workspace } from './workspace.js';

/** The files of the program by their path in its folder, with `/`. */
export type ReleaseFiles = ReadonlyMap<string, Uint8Array>;

const BUNDLE = 'dist/bundle';
const START = `${BUNDLE}/run-main.cjs`;

/** What starts the bundle, and what says what it is; an installed package comes without a lock file. */
const others = [
  'dist/cli/main.js',
  'dist/workspace/load-bundle.js',
  'package.json',
  'package-lock.json',
  'LICENSE',
] as const;

/**
 * The whole program in the few files that run without anything installed: `node dist/cli/main.js` beside data, templates, subjects
 * and fonts. Undefined where there is no bundle, or where the modules were compiled again since it was made (docs/adr/0004).
 * The compiled code that V8 keeps beside the bundle is left out: only the very same version of V8 reads it.
 */
export function readRelease({ root }: Workspace): ReleaseFiles | undefined {
  const locate = (inside: string) => path.join(root, ...inside.split('/'));
  if (!existsSync(locate(START)) || isOlder(locate(START), locate('dist/.tsbuildinfo'))) return undefined;
  const bundle = readdirSync(locate(BUNDLE)).filter((name) => name.endsWith('.cjs'));
  const names = [...bundle.map((name) => `${BUNDLE}/${name}`), ...others].toSorted();
  return new Map(
    names.filter((name) => existsSync(locate(name))).map((name) => [name, readFileSync(locate(name))]),
  );
}

function isOlder(file: string, other: string): boolean {
  return existsSync(other) && statSync(file).mtimeMs < statSync(other).mtimeMs;
}
