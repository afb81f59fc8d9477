import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SYNTAX_EXPLANATIONS } from '../../src/load/syntax-explanations.js';

/** The source of the YAML library where it words its errors. */
function librarySource(): string {
  return ['compose', 'parse']
    .flatMap((folder) => sources(path.join('node_modules/yaml/dist', folder)))
    .join('\n');
}

function sources(folder: string): string[] {
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  return scripts.map((name) => readFileSync(path.join(folder, name), 'utf8'));
}

describe('SYNTAX_EXPLANATIONS', () => {
  it('ends every list with an explanation for any message', () => {
    for (const [code, explanations] of Object.entries(SYNTAX_EXPLANATIONS)) {
      expect(explanations.at(-1)?.when, code).toBeUndefined();
      expect(
        explanations.slice(0, -1).every(({ when }) => when !== undefined),
        code,
      ).toBe(true);
    }
  });

  it('asks for words that the library still uses', () => {
    const source = librarySource().replace(/\$\{[^}]*\}/g, ']');
    const patterns = Object.values(SYNTAX_EXPLANATIONS).flatMap((list) =>
      list.flatMap(({ when }) => when ?? []),
    );
    expect(patterns.length).toBeGreaterThan(15);
    for (const pattern of patterns) {
      expect(source, String(pattern)).toMatch(new RegExp(pattern.source.replace('^', '[\'"`]')));
    }
  });
});
