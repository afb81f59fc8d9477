import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadCodes } from '../../src/load/codes.js';
import { readYaml } from '../../src/load/read-yaml.js';
import { sampleSchema, sampleText } from './sample-schema.js';

/** What a slip of the hand, a copied web page or a confused input method leaves in a file. */
const PIECES = [
  ...'：，。、；“”‘’（）１．－　\u00A0\u200B\t\n\r #:-"\'[]{}&*!|>%@`?,\\=<~0五aé\0',
  '\n\n',
  '- ',
  ': ',
  '  ',
  '<<: ',
  '---\n',
  '\r\n',
  '\uD83D',
  '𠮷',
];

type Edit = { readonly at: number; readonly cut: number; readonly put: string };

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(sampleText.length),
  cut: fc.oneof({ weight: 3, arbitrary: fc.nat(2) }, { weight: 1, arbitrary: fc.nat(40) }),
  put: fc.oneof(
    fc.constant(''),
    fc.constantFrom(...PIECES),
    fc.string({ maxLength: 4, unit: fc.constantFrom(...PIECES) }),
  ),
});

function apply(text: string, { at, cut, put }: Edit): string {
  return text.slice(0, at) + put + text.slice(at + cut);
}

/** A message without what it quotes of the file, and without the words that are no English. */
function ownWords(message: string): string {
  return message.replace(/“[^”]*”/g, '').replace(/YAML|UTF-8|GBK|U\+[0-9A-F]+|Tab|Word|Excel|__proto__/g, '');
}

describe('a file with clumsy edits', () => {
  it('is read, or refused in Chinese with places that exist', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const text = edits.reduce(apply, sampleText);
        const outcome = readYaml({ path: 'f', text }, sampleSchema, { root: '表' });
        const lines = text.split(/\r\n|\r|\n/);
        expect(outcome.ok || outcome.diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
        for (const { code, message, hint, at, related = [] } of outcome.diagnostics) {
          expect(loadCodes).toHaveProperty(code);
          expect(ownWords(message)).not.toMatch(/[A-Za-z]{2,}|undefined|NaN/);
          expect(hint ?? '。').not.toMatch(/undefined|NaN/);
          for (const point of [at, ...related.map((place) => place.at)]) {
            expect(lines[(point?.line ?? 0) - 1]?.length ?? -1).toBeGreaterThanOrEqual(
              (point?.column ?? 0) - 1,
            );
          }
        }
      }),
      { numRuns: 600 },
    );
  });

  it('has the same faults at the same places with CRLF', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        const text = edits.reduce(apply, sampleText).replaceAll('\r', '');
        const withCrLf = readYaml({ path: 'f', text: text.replaceAll('\n', '\r\n') }, sampleSchema);
        const withLf = readYaml({ path: 'f', text }, sampleSchema);
        expect(withCrLf.diagnostics).toEqual(withLf.diagnostics);
        expect(withCrLf.ok && withCrLf.value.value).toEqual(withLf.ok && withLf.value.value);
      }),
      { numRuns: 200 },
    );
  });
});

describe('any text', () => {
  it('is read without an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...PIECES), maxLength: 60 }), (text) => {
        readYaml({ path: 'f', text }, z.unknown());
      }),
      { numRuns: 600 },
    );
  });

  it('comes through double quotes and blocks unchanged', () => {
    const character = fc.constantFrom(...'年度一甲“”：，。 　-#:"\'\\[]{}&*!|>%@`?,0aé𠮷');
    const text = fc.string({ unit: character, minLength: 1 });
    fc.assert(
      fc.property(
        text,
        fc.array(
          text.filter((line) => line.trim() !== ''),
          { minLength: 1 },
        ),
        (quoted, lines) => {
          const block = ['首行', ...lines].map((line) => `    ${line}`).join('\n');
          const source = `a: ${JSON.stringify(quoted)}\nb:\n  c: |-\n${block}\n`;
          const outcome = readYaml({ path: 'f', text: source }, z.unknown());
          expect(outcome.ok && outcome.value.value).toEqual({
            a: quoted,
            b: { c: ['首行', ...lines].join('\n') },
          });
        },
      ),
    );
  });
});
