import { describe, expect, it } from 'vitest';
import { countLines, measureText, measureUnits } from '../../../src/render/table/text-width.js';
import { sampleLayout } from '../docx/sample-layout.js';
import { openShippedFonts } from '../open-fonts.js';

describe('measureText', () => {
  it('is never less than what any shipped font gives a character of figures and words', () => {
    const fonts = openShippedFonts(sampleLayout);
    for (const role of ['西文', '西文粗', '宋体', '黑体', '小标宋']) {
      const { font } = fonts.open(role);
      for (let code = 0x20; code < 0x7f; code += 1) {
        const { advanceWidth } = font.glyphForCodePoint(code);
        const text = String.fromCharCode(code);
        expect(measureText(text), `${role} ${text}`).toBeGreaterThanOrEqual(advanceWidth / font.unitsPerEm);
      }
    }
  });

  it('gives a full-width character, also one beyond the basic plane, one em', () => {
    expect(measureText('预算，𠮷')).toBe(4);
  });
});

describe('countLines', () => {
  it.each([
    ['', 10, 1],
    ['十个汉字正好一行不多', 10, 1],
    ['十一个汉字就要占两行了', 10, 2],
    ['甲\n乙\n', 10, 3],
    ['四字一行，标点不在行首', 4, 3],
    ['甲乙丙1356.31', 5, 2],
    ['1234567890', 3, 2],
    ['甲1234567890', 3, 3],
  ])('%j in %f em', (text, measure, lines) => {
    expect(countLines(measureUnits(text), measure)).toBe(lines);
  });
});
