import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, describeRefused, findRefused } from '../../src/load/clean-text.js';
import { ordinaryOf } from '../../src/load/lookalikes.js';

/** The ranges that no text may hold, and some single points of them. */
const REFUSED: readonly (readonly [first: number, last: number])[] = [
  [0x0000, 0x0008],
  [0x000b, 0x000d],
  [0x000e, 0x001f],
  [0x007f, 0x009f],
  [0x00a0, 0x00a0],
  [0x00ad, 0x00ad],
  [0x034f, 0x034f],
  [0x2000, 0x200f],
  [0x2028, 0x202f],
  [0x205f, 0x206f],
  [0x2e80, 0x2e99],
  [0x2e9b, 0x2ef3],
  [0x2f00, 0x2fd5],
  [0x3164, 0x3164],
  [0xd800, 0xdfff],
  [0xe000, 0xf8ff],
  [0xf900, 0xfa0d],
  [0xfa2a, 0xfa6d],
  [0xfa70, 0xfad9],
  [0xfdd0, 0xfdef],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xffff],
  [0x1fffe, 0x1ffff],
  [0x2f800, 0x2fa1d],
  [0xe0000, 0xe0fff],
  [0xf0000, 0xf00ff],
  [0x10fffe, 0x10ffff],
];

const refused = fc
  .oneof(...REFUSED.map(([min, max]) => fc.integer({ min, max })))
  .map((code) => String.fromCodePoint(code));
const allowed = fc.constantFrom(
  ...'年度，。：“”——（）①②㈠％　 \t\nabc012#-\r\n𠮷龘🈚'.split(/(?=.)/u),
  '\r\n',
  'é',
  '々',
  '〇',
  '㎡',
  '²',
);

describe('cleanText', () => {
  it('refuses every code point of the ranges', () => {
    for (const [first, last] of REFUSED) {
      for (let code = first; code <= last; code += 1) {
        const found = findRefused(`a${String.fromCodePoint(code)}b`);
        expect(
          found.map(({ offset }) => offset),
          code.toString(16),
        ).toEqual([1]);
      }
    }
  });

  it.each([
    ['\u2f00', '改成“一”（U+4E00）'],
    ['\u2fa6', '改成“金”（U+91D1）'],
    ['\u2ea0', '改成“民”（U+6C11）'],
    ['\u2ed4', '改成“门”（U+95E8）'],
    ['\u2ef3', '改成“龟”（U+9F9F）'],
    ['\uf90a', '改成“金”（U+91D1）'],
    ['\ufa19', '改成“神”（U+795E）'],
    ['\u{2f804}', '改成“你”（U+4F60）'],
    ['\ufa6c', '改成“𤋮”（U+242EE）'],
    ['\u2e80', '删除它；看不出在哪里，就把这几个字删掉重新输入'],
  ])('names the ordinary character that %s looks like', (lookalike, hint) => {
    expect(describeRefused(lookalike).hint).toBe(hint);
  });

  it('reads on with the ordinary character', () => {
    expect(cleanText('⾦额: 1\n人⺠: 2').text).toBe('金额: 1\n人民: 2');
    const { text, toOriginal } = cleanText('\ufa6c甲');
    expect(toOriginal(text.indexOf('甲'))).toBe(1);
  });

  it('keeps the twelve compatibility ideographs that are ordinary characters', () => {
    expect(findRefused('﨎﨏﨑﨓﨔﨟﨡﨣﨤﨧﨨﨩')).toEqual([]);
  });

  it('keeps what publications are written with', () => {
    const text = '合　计：１．５％，——“①㈠”㎡²〇々　𠮷\t\n';
    expect(cleanText(text)).toMatchObject({ text, faults: [] });
  });

  it('takes out what it refuses, keeps the lines, and knows where everything was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 3, arbitrary: allowed }, { weight: 1, arbitrary: refused })),
        (parts) => {
          const original = parts.join('');
          const clean = cleanText(original);
          expect(findRefused(clean.text)).toEqual([]);
          const isRefused = ({ offset }: { offset: number }) => !original.startsWith('\r\n', offset);
          expect(clean.faults.map(({ offset }) => offset)).toEqual(
            findRefused(original)
              .filter(isRefused)
              .map(({ offset }) => offset),
          );
          [...clean.text].reduce((offset, character) => {
            const [before = ''] = original.slice(clean.toOriginal(offset));
            expect([before, ordinaryOf(before), ' ', '\n']).toContain(character);
            return offset + character.length;
          }, 0);
        },
      ),
    );
  });

  it('turns strange spaces and line ends into common ones', () => {
    expect(cleanText('a\u00A0b\u3000c\rd\u2028e\r\nf').text).toBe('a b\u3000c\nd\ne\nf');
  });

  it('tells a file without any line feed once', () => {
    const { faults, text, isText } = cleanText('a: 1\r'.repeat(500));
    expect(faults).toMatchObject([{ code: 'SJ104', offset: 4, message: '行尾只有回车（CR），没有换行' }]);
    expect({ text, isText }).toEqual({ text: 'a: 1\n'.repeat(500), isText: true });
  });

  it('gives up on what is no text', () => {
    const clean = cleanText('\0'.repeat(1_000_000));
    expect(clean.isText).toBe(false);
    expect(clean.faults.length).toBeLessThan(200);
    expect(cleanText('a\0'.repeat(100)).isText).toBe(true);
  });

  it.each([
    ['\u200B', 'U+200B', /零宽/],
    ['\u00A0', 'U+00A0', /不换行空格/],
    ['\u2003', 'U+2003', /特殊空格/],
    ['\uFE00', 'U+FE00', /异体/],
    ['\u{E0100}', 'U+E0100', /异体/],
    ['\uE000', 'U+E000', /自造字/],
    ['\uD83D', 'U+D83D', /半个字符/],
    ['\uFFFD', 'U+FFFD', /乱码/],
    ['\uFFFE', 'U+FFFE', /不是字符/],
    ['\0', 'U+0000', /控制字符/],
    ['\u202E', 'U+202E', /不可见/],
    ['\r', 'U+000D', /回车/],
    ['\u2029', 'U+2029', /换行符/],
  ])('names %j', (character, code, name) => {
    const { message } = describeRefused(character);
    expect(message).toContain(code);
    expect(message).toMatch(name);
  });
});
