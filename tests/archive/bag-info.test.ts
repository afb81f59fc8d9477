import { describe, expect, it } from 'vitest';
import { formatBagInfo, parseBagInfo } from '../../src/archive/bag-info.js';

describe('bag-info.txt', () => {
  it('says in one order what there is, each on its line', () => {
    const info = {
      'Gongkai-Year': '2019',
      'Source-Organization': '甲局',
      'Gongkai-Reason': '数字\n写错\r\n了 ',
    };
    const text = formatBagInfo(info);
    expect(text).toBe('Source-Organization: 甲局\nGongkai-Year: 2019\nGongkai-Reason: 数字 写错 了\n');
    expect(parseBagInfo(text)).toEqual({ ...info, 'Gongkai-Reason': '数字 写错 了' });
  });

  it('leaves out what says nothing', () => {
    expect(formatBagInfo({ 'Gongkai-Reason': ' \n', 'Gongkai-Year': '2019' })).toBe('Gongkai-Year: 2019\n');
  });

  it.each([
    ['an unknown name', 'Contact-Name: 甲\n'],
    ['a name twice', 'Gongkai-Year: 2019\nGongkai-Year: 2019\n'],
    ['another order', 'Gongkai-Year: 2019\nSource-Organization: 甲\n'],
    ['no line end', 'Gongkai-Year: 2019'],
    ['a folded line', 'Gongkai-Reason: 甲\n  乙\n'],
    ['CRLF', 'Gongkai-Year: 2019\r\n'],
  ])('with %s is none', (_, text) => {
    expect(parseBagInfo(text)).toBeUndefined();
  });
});
