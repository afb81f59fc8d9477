import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legalFileName } from '../../src/workspace/legal-file-name.js';

const bytesOf = (text: string) => new TextEncoder().encode(text).length;
const titles = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom('a', ' ', '.', 'CON', 'nul', '预', '<', '\u0000', 'e\u0301'),
    maxLength: 80,
  }),
);

describe('legalFileName', () => {
  it.each([
    ['秦皇岛市北戴河区人民政府办公室2019年部门预算', '秦皇岛市北戴河区人民政府办公室2019年部门预算'],
    ['收入/支出: "三公"?', '收入／支出： ＂三公＂？'],
    ['CON', '_CON'],
    ['nul.2019', '_nul.2019'],
    ['com1 .x', '_com1 .x'],
    ['console', 'console'],
    ['预算. . ', '预算'],
    ['  预算', '预算'],
    ['预\n算\u0007', '预算'],
    ['e\u0301', '\u00e9'],
    ['...', '未命名'],
    ['', '未命名'],
  ])('%j becomes %j', (title, expected) => {
    expect(legalFileName(title)).toBe(expected);
  });

  it('cuts between characters', () => {
    expect(legalFileName('预'.repeat(200))).toBe('预'.repeat(80));
    expect(legalFileName('a'.repeat(200))).toBe('a'.repeat(120));
    expect(legalFileName(`a${'𠮷'.repeat(100)}`)).toBe(`a${'𠮷'.repeat(59)}`);
  });

  it('is legal on Windows, macOS and Linux whatever the title', () => {
    fc.assert(
      fc.property(titles, (title) => {
        const name = legalFileName(title);
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}]/u);
        expect(name).not.toMatch(/[\s.]$/u);
        expect(name).not.toMatch(/^(con|prn|aux|nul|(com|lpt)[0-9¹²³])\s*(\.|$)/i);
        expect(name).toBe(name.normalize('NFC'));
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(120);
        expect(bytesOf(`${name}.docx`)).toBeLessThanOrEqual(255);
        expect(legalFileName(name)).toBe(name);
      }),
      { numRuns: 2000 },
    );
  });
});
