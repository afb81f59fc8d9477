import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '..');

type Package = { readonly optionalDependencies?: Readonly<Record<string, string>> };
type Lock = { readonly packages: Readonly<Record<string, Package>> };

/** npm ci refuses a lock that does not name the packages of every system, and npm leaves out those of others. */
function missingPlatforms({ packages }: Lock): readonly string[] {
  return Object.entries(packages).flatMap(([place, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {}).filter(
      (name) => !packages[`${place}/node_modules/${name}`] && !packages[`node_modules/${name}`],
    ),
  );
}

describe('lock files', () => {
  it.each(['package-lock.json', 'bench/package-lock.json', 'tests/conformance/package-lock.json'])(
    '%s names the packages of every system, and no registry',
    (file) => {
      const text = readFileSync(path.join(root, file), 'utf8');
      expect(missingPlatforms(JSON.parse(text))).toEqual([]);
      expect(text).not.toMatch(/"resolved": "https?:/);
    },
  );
});
