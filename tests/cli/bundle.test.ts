import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** A copy of the compiled program that a test may damage. */
let copy: string;

const root = path.resolve(import.meta.dirname, '../..');

beforeEach(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'gongkai-bundle-'));
  for (const part of ['dist', 'data', 'templates', 'fonts/fonts.yaml', 'package.json']) {
    cpSync(path.join(root, part), path.join(copy, part), { recursive: true, preserveTimestamps: true });
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
});

afterEach(() => rmSync(copy, { recursive: true }));

const inCopy = (...steps: readonly string[]) => path.join(copy, 'dist', ...steps);

function check(...nodeArguments: readonly string[]): string {
  const edition = 'data/beidaihe-government-office/2019';
  return execFileSync('node', [...nodeArguments, 'check', edition, '--format', 'json'], {
    cwd: copy,
    encoding: 'utf8',
  });
}

const checkByMain = () => check(inCopy('cli', 'main.js'));
const checkByModules = () =>
  check('--input-type=module', '-e', "(await import('./dist/cli/run-main.js')).runMain()", '--', 'gongkai');

/** Makes the bundle unusable, so that whoever runs it fails. */
function spoilBundle(): void {
  writeFileSync(inCopy('bundle', 'run-main.cjs'), 'throw new Error("the bundle ran")');
}

describe('the bundle', () => {
  it('finds what the modules find', () => {
    expect(JSON.parse(checkByMain())).toEqual(JSON.parse(checkByModules()));
  });

  it('is what the program starts from', () => {
    spoilBundle();
    expect(checkByMain).toThrow('the bundle ran');
  });

  it('gives way to modules that were compiled later', () => {
    spoilBundle();
    const later = Date.now() / 1000 + 60;
    utimesSync(inCopy('.tsbuildinfo'), later, later);
    expect(checkByMain()).toBe(checkByModules());
  });

  it('is not needed', () => {
    rmSync(inCopy('bundle'), { recursive: true });
    expect(checkByMain()).toBe(checkByModules());
  });

  it('works with compiled code that is damaged, foreign or missing', () => {
    const sound = checkByMain();
    const kept = readdirSync(inCopy('bundle')).filter((name) => name.endsWith('.code'));
    expect(kept.length).toBeGreaterThan(0);
    for (const [index, name] of kept.entries()) {
      if (index % 2 === 0) writeFileSync(inCopy('bundle', name), 'not what V8 wrote');
      else rmSync(inCopy('bundle', name));
    }
    expect(checkByMain()).toBe(sound);
  });
});
