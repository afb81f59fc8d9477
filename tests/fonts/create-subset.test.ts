import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { createSubset } from '../../src/fonts/create-subset.js';

const TEXT = '一般公共预算财政拨款支出表（2019年）0123456789.';
const files = readdirSync('fonts').filter((name) => /\.[ot]tf$/.test(name));

function openFont(file: string): fontkit.Font {
  return fontkit.create(readFileSync(path.join('fonts', file))) as fontkit.Font;
}

describe('createSubset', () => {
  it.each(files)('gives the bytes that fontkit gives for %s', (file) => {
    const encode = (font: fontkit.Font, subset: fontkit.Subset) => {
      for (const character of TEXT) {
        const codePoint = character.codePointAt(0) ?? 0;
        if (font.hasGlyphForCodePoint(codePoint)) subset.includeGlyph(font.glyphForCodePoint(codePoint));
      }
      return Buffer.from(subset.encode());
    };
    const [ours, theirs] = [openFont(file), openFont(file)];
    expect(encode(ours, createSubset(ours)).equals(encode(theirs, theirs.createSubset()))).toBe(true);
  });
});
