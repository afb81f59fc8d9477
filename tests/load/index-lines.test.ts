import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexLines } from '../../src/load/index-lines.js';
import { pointAt } from '../../src/source.js';

describe('indexLines', () => {
  it('gives the places that pointAt gives', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '年', '𠮷', '\n', '\r', '\r\n') });
    fc.assert(
      fc.property(text, fc.integer({ min: -2, max: 30 }), (content, offset) => {
        fc.pre(!content.slice(offset - 1, offset + 1).startsWith('\r\n'));
        const file = { path: 'f', text: content };
        expect(indexLines(file)(offset)).toEqual(pointAt(file, offset));
      }),
    );
  });
});
