import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitTokens } from '../../src/compare/text/split-tokens.js';
import { withoutNumber } from '../../src/compare/text/without-number.js';

describe('tokens', () => {
  it.each([
    ['支出2477.28万元', ['支', '出', '2477.28万元']],
    ['增长（1.5）%。', ['增', '长', '（1.5）%', '。']],
    ['减少-38.80万元', ['减', '少', '-38.80万元']],
    ['增减−1,356.31', ['增', '减', '−1,356.31']],
    ['2019年2月1日', ['2019年', '2月', '1日']],
    ['根据冀财〔2019〕8号', ['根', '据', '冀财〔2019〕8号']],
    ['（国办发〔2016〕55号）', ['（', '国办发〔2016〕55号', '）']],
    ['B021502 Word文件', ['B021502', ' ', 'Word', '文', '件']],
    ['科目2010301行', ['科', '目', '2010301', '行']],
    ['提高3个百分点，占百分之五', ['提', '高', '3个百分点', '，', '占', '百分之五']],
    ['第十二条', ['第', '十二', '条']],
    ['9:00—2019-02-01', ['9:00', '—', '2019-02-01']],
    ['１２．５％', ['１２．５％']],
    ['85%及以上', ['85%', '及', '以', '上']],
    ['甲\n乙', ['甲', '\n', '乙']],
    ['𠮷é', ['𠮷', 'é']],
    ['', []],
  ])('of %s', (text, tokens) => {
    expect(splitTokens(text)).toEqual(tokens);
  });

  it('are the text, whatever it is', () => {
    const characters = fc.constantFrom(
      ...'0123456789.,，-－（()）%元万年财〔〕号aB 增\n一十'.split(''),
      '𠮷',
      '\u0301',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(characters).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const tokens = splitTokens(text);
        expect(tokens.join('')).toBe(text);
        // No border between two tokens lies between two digits, or between a digit and its decimals.
        for (const [index, token] of tokens.entries()) {
          const border = `${token.slice(-1)}|${tokens[index + 1]?.slice(0, 1) ?? ''}`;
          expect(border).not.toMatch(/^\d\|\d$/);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('take no longer than the text is long', () => {
    for (const text of [
      '财'.repeat(200_000),
      '1'.repeat(200_000),
      '1.'.repeat(100_000),
      '（1'.repeat(100_000),
      '〔2019〕'.repeat(30_000),
    ]) {
      expect(splitTokens(text).join('')).toHaveLength(text.length);
    }
  }, 5000);
});

describe('a text without the number of its place', () => {
  it.each([
    ['　　3、政务联络', '政务联络'],
    ['（2）评审费：13万元', '评审费：13万元'],
    ['十一、开发区规划', '开发区规划'],
    ['第五部分 名词解释', '名词解释'],
    ['2019年预算', '2019年预算'],
    ['1.5万元', '1.5万元'],
    ['一般公共预算', '一般公共预算'],
    ['2. 事业收入', '事业收入'],
  ])('of %s', (text, rest) => {
    expect(withoutNumber(text)).toBe(rest);
  });
});
