import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/load/clean-text.js';
import { parseYaml } from '../../src/load/parse-yaml.js';
import { readPlain } from '../../src/load/plain/read-plain.js';
import { toPlain } from '../../src/load/source-tree.js';
import { sampleText } from './sample-schema.js';

/** Plain reading takes what the YAML library would read alike, offsets and all, and without a fault; or nothing. */
function expectSame(text: string): void {
  const read = readPlain(text);
  if (!read) return;
  const { root, faults } = parseYaml(text, (offset) => ({ path: 'f', line: 1, column: offset + 1 }));
  expect({ root: read, faults: [] }).toEqual({ root, faults });
}

const STRUCTURE = ['\n', '\n', '\n  ', '\n    ', '\n\n', ' ', '- ', '-', 'a: ', 'b: ', '"c": ', ':', ': '];
const VALUES = [
  'x',
  '甲',
  '-1',
  '0',
  '.',
  '"y"',
  "'z'",
  '|',
  '|-\n',
  '{',
  '}',
  '[',
  ']',
  ',',
  ', ',
  '{ a: 1 }',
];
const ODD = [
  '#',
  ' #',
  ' # c',
  '#c',
  '"',
  "'",
  '：',
  '　',
  '---',
  '...',
  '<<: ',
  '&',
  '*',
  '!',
  '?',
  '%',
  '>',
  '~',
  '\\',
];

function textOf(...pieces: readonly string[]): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...pieces), { maxLength: 16 }).map((parts) => parts.join(''));
}

describe('a text that is read plainly', () => {
  it.each([
    ['of few pieces', textOf(...STRUCTURE, ...VALUES)],
    ['of lines', textOf(...STRUCTURE, '\n', '- ', 'x')],
    ['of odd pieces', textOf(...STRUCTURE, ...VALUES, ...ODD)],
  ])('%s is what the library reads', (_, text) => {
    fc.assert(fc.property(text, expectSame), { numRuns: 4000 });
  });

  it('that was edited is what the library reads', () => {
    const piece = fc.constantFrom(...STRUCTURE, ...VALUES, ...ODD);
    const edit = fc.record({ at: fc.nat(sampleText.length), cut: fc.nat(2), piece });
    const edited = fc
      .array(edit, { maxLength: 3 })
      .map((edits) =>
        edits.reduce(
          (text, { at, cut, piece: put }) => text.slice(0, at) + put + text.slice(at + cut),
          sampleText,
        ),
      );
    fc.assert(fc.property(edited, expectSame), { numRuns: 1000 });
  });

  it.each([
    [
      'mappings and lists',
      'a:\n  - b: 1\n    c:\n  -\n    - 2\nd: 3\n',
      { a: [{ b: '1', c: '' }, ['2']], d: '3' },
    ],
    ['a list at its key', 'a:\n- 1\n- b: 2\nc: 3\n', { a: ['1', { b: '2' }], c: '3' }],
    [
      'braces and brackets',
      'a: { b: 1, c: , "d": [2, {e: \'3\'}] } # 注\nf: []\n',
      { a: { b: '1', c: '', d: ['2', { e: '3' }] }, f: [] },
    ],
    ['a block', 'a:\n  b: |-\n    # 一\n\n      二\n\n  c: 1\n', { a: { b: '# 一\n\n  二', c: '1' } }],
    ['no last line end', '# 注\na: "1"', { a: '1' }],
  ])('may hold %s', (_, text, value) => {
    const read = readPlain(text);
    expect(read && toPlain(read)).toEqual(value);
    expectSame(text);
  });
});

const root = path.join(import.meta.dirname, '../..');
const shipped = ['data', 'templates', 'fonts'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => path.join(folder, name)),
);

it.each(shipped)('%s is read plainly', (file) => {
  const { text } = cleanText(readFileSync(path.join(root, file), 'utf8'));
  expect(readPlain(text)).toBeDefined();
  expectSame(text);
});
