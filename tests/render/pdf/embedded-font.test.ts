import { create, type Font } from 'fontkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTables } from '../../../src/fonts/sfnt.js';
import { openPdfFonts } from '../../../src/render/pdf/engine/pdf-fonts.js';
import { stripHints } from '../../../src/render/pdf/engine/strip-hints.js';
import { writeToUnicode } from '../../../src/render/pdf/engine/to-unicode.js';
import { sampleLayout as layout } from '../docx/sample-layout.js';
import { openShippedFonts, readShippedFont, shippedCatalogue } from '../open-fonts.js';

const file = shippedCatalogue.字体.西文?.文件 ?? '';
let font: Font;
beforeAll(() => {
  const read = readShippedFont(file);
  if (!read.ok) throw new Error(file);
  font = create(Buffer.from(read.value)) as Font;
});

describe('stripHints', () => {
  // é and Å are made of other glyphs.
  const subset = (characters: string) => {
    const made = font.createSubset();
    for (const character of characters)
      made.includeGlyph(font.glyphForCodePoint(character.codePointAt(0) ?? 0));
    return made.encode();
  };

  it('leaves every outline and width as it is, composites too', () => {
    const hinted = subset('0123,.Aé Å');
    const stripped = stripHints(hinted);
    expect(stripped.length).toBeLessThan(hinted.length / 2);
    expect(readTables(stripped).get('fpgm')).toBeUndefined();
    const [before, after] = [create(Buffer.from(hinted)) as Font, create(Buffer.from(stripped)) as Font];
    expect(after.numGlyphs).toBe(before.numGlyphs);
    for (let glyph = 0; glyph < before.numGlyphs; glyph += 1) {
      expect(after.getGlyph(glyph).path.toSVG()).toBe(before.getGlyph(glyph).path.toSVG());
      expect(after.getGlyph(glyph).advanceWidth).toBe(before.getGlyph(glyph).advanceWidth);
    }
  });

  it('leaves no instruction in a glyph, and is done once', () => {
    const stripped = stripHints(subset('Aé'));
    expect(Buffer.from(stripHints(stripped)).equals(Buffer.from(stripped))).toBe(true);
  });
});

describe('writeToUnicode', () => {
  it('maps every glyph to its character, no range over a high byte', () => {
    const codePoints = [0, ...Array.from({ length: 600 }, (_, index) => 0x4e00 + 2 * index), 0x30edd];
    const map = writeToUnicode(codePoints);
    const found = new Map<number, number | undefined>();
    for (const [, first = '', last = '', list = ''] of map.matchAll(/<(\w{4})><(\w{4})>\[(.*)\]/g)) {
      expect(first.slice(0, 2)).toBe(last.slice(0, 2));
      for (const [index, [, hex = '']] of [...list.matchAll(/<(\w+)>/g)].entries()) {
        const text = Buffer.from(hex, 'hex').swap16().toString('utf16le');
        found.set(Number.parseInt(first, 16) + index, text.codePointAt(0));
      }
    }
    expect(found.size).toBe(601);
    for (const [glyph, codePoint] of found) expect(codePoint).toBe(codePoints[glyph]);
  });
});

describe('the fonts of a PDF', () => {
  it('are one for each file, whatever roles it has', () => {
    const 页码 = { ...layout.段落样式.页码, 字体: '宋体数字' };
    const numbered = { ...layout, 段落样式: { ...layout.段落样式, 页码 } };
    const fonts = openPdfFonts(openShippedFonts(numbered));
    const provide = (role: string) => fonts.provideFont(fonts.findTypeface(role));
    expect(provide('宋体')).toBe(provide('宋体数字'));
    expect(provide('宋体')).not.toBe(provide('仿宋'));
    expect(fonts.list()).toHaveLength(2);
  });
});
