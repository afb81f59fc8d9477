import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findUnprintable } from '../../src/compose/xml-characters.js';
import { textOf } from '../../src/document/walk.js';
import { composeBlocks, composeInlines } from './compose-sample.js';

/** Any text that a data file can hold, and often what could be taken for markup or for a template. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        '<',
        '>',
        '&',
        '&amp;',
        '"',
        "'",
        '{{甲}}',
        '{{{',
        '}}',
        ']]>',
        '<b>',
        '</p>',
        '\n',
        '\t',
        ' ',
        '　',
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))
  .filter((value) => findUnprintable(value) === undefined && !value.includes('\r'));

it('any text comes out of the data as it went in', () => {
  fc.assert(
    fc.property(text, (value) => {
      const inlines = composeInlines('<p>{{甲}}</p>', { data: { 甲: value } });
      expect(textOf(inlines)).toBe(value);
      expect(inlines.every((inline) => inline.kind === 'lineBreak' || inline.dataPath === '甲')).toBe(true);
    }),
    { numRuns: 300 },
  );
});

it('any key and any name come out in data paths', () => {
  fc.assert(
    fc.property(text, (name) => {
      const inlines = composeInlines('<p>{{#each 项}}{{值}}{{/each}}</p>', {
        data: { 项: [{ 名称: name, 值: '一' }] },
      });
      expect(inlines).toMatchObject([{ dataPath: name === '' ? '项[1].值' : `项[${name}].值` }]);
    }),
    { numRuns: 100 },
  );
});

it('any text comes out of an attribute', () => {
  fc.assert(
    fc.property(text, (value) => {
      expect(composeBlocks('<p id="甲{{甲}}">一</p>', { data: { 甲: value } })).toMatchObject([
        { id: `甲${value}` },
      ]);
    }),
    { numRuns: 100 },
  );
});
