import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pointAt } from '../src/source.js';

it('an offset is at the line and column that an editor shows', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '年', '𠮷', '\n', '\r', '\r\n') });
  fc.assert(
    fc.property(text, fc.integer({ min: -2, max: 30 }), (content, offset) => {
      fc.pre(!content.slice(offset - 1, offset + 1).startsWith('\r\n'));
      const lines = content.slice(0, Math.max(0, offset)).split(/\r\n|\r|\n/);
      const column = (lines.at(-1)?.length ?? 0) + 1;
      expect(pointAt({ path: 'f', text: content }, offset)).toEqual({
        path: 'f',
        line: lines.length,
        column,
      });
    }),
  );
});
