import { describe, expect, it } from 'vitest';
import { findBreaks } from '../../../src/render/pdf/engine/line-breaking.js';

/** The text with `|` where a line may end, and `:` where it may if the column is narrower than a quantity. */
function mark(text: string): string {
  const characters = [...text];
  const breaks = findBreaks(characters);
  const signs = { free: '|', held: ':', never: '' };
  return characters.map((character, index) => character + signs[breaks[index] ?? 'never']).join('');
}

describe('findBreaks', () => {
  it.each([
    ['预算，公开', '预|算，|公|开|'],
    ['（办公室）', '（办|公|室）|'],
    ['按照《预算法》、和', '按|照|《预|算|法》、|和|'],
    ['说“三公”经费', '说|“三|公”|经|费|'],
    ['好〝甲〞。', '好|〝甲〞。|'],
    ['对/或', '对/或|'],
    ['《甲》·《乙》', '《甲》·|《乙》|'],
    ['国 （ 甲 ） 乙', '国 |（ 甲 ） |乙|'],
    ['甲　，乙（　）', '甲　，|乙|（　）|'],
  ])('keeps marks from the edges of lines: %s', (text, expected) => {
    expect(mark(text)).toBe(expected);
  });

  it.each([
    ['受理——办结', '受|理——|办|结|'],
    ['等……以及', '等……|以|及|'],
    ['他说——“好……”', '他|说——|“好……”|'],
    ['空————白', '空————|白|'],
    ['……，——！', '……，——！|'],
  ])('never parts dashes and ellipses, nor starts a line with them: %s', (text, expected) => {
    expect(mark(text)).toBe(expected);
  });

  it.each([
    ['安排2477.28万元，其中', '安|排|2477.28:万:元，|其|中|'],
    ['国办发〔2016〕55号文', '国|办|发|〔2016〕|55:号|文|'],
    ['依第3条办', '依|第:3:条|办|'],
    ['增长15%。', '增|长|15%。|'],
    ['降-5%', '降-5%|'],
    ['2019年2月1日', '2019:年:2:月|1:日|'],
    ['约100~150kg', '约|100~150kg|'],
    ['为63%~68%', '为|63%~68%|'],
    ['为85%～95%', '为|85%～:95%|'],
    ['80-90%', '80-90%|'],
    ['付¥5元、￥6、№7', '付|¥5:元、|￥6、|№7|'],
    ['达≥90%', '达|≥:90%|'],
    ['共50余人次', '共|50:余:人:次|'],
    ['占5 平方米多', '占|5 :平:方:米|多|'],
    ['增2.5个百分点', '增|2.5:个:百:分:点|'],
    ['3万人和4天', '3:万:人|和|4:天|'],
    ['在1、2日', '在|1、|2:日|'],
  ])('holds a quantity together: %s', (text, expected) => {
    expect(mark(text)).toBe(expected);
  });

  it.each([
    ['见 www.gov.cn 网', '见 |www.gov.cn |网|'],
    ['𰻝面', '𰻝|面|'],
    ['政府办-政务服务', '政|府|办-政|务|服|务|'],
    ['啊\u0301好', '啊\u0301|好|'],
    ['甲\u00a0乙', '甲\u00a0乙|'],
  ])('keeps words whole: %s', (text, expected) => {
    expect(mark(text)).toBe(expected);
  });

  it('always lets a text end', () => {
    expect(findBreaks(['（'])).toEqual(['free']);
    expect(findBreaks([])).toEqual([]);
  });
});
