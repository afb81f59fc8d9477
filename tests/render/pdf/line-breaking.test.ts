import { describe, expect, it } from 'vitest';
import { findBreaks } from '../../../src/render/pdf/engine/line-breaking.js';

/** The text with `|` where a line may end. */
function mark(text: string): string {
  const characters = [...text];
  const breaks = findBreaks(characters);
  return characters.map((character, index) => character + (breaks[index] ? '|' : '')).join('');
}

describe('findBreaks', () => {
  it.each([
    ['预算，公开', '预|算，|公|开|'],
    ['（办公室）', '（办|公|室）|'],
    ['按照《预算法》、和', '按|照|《预|算|法》、|和|'],
    ['说“三公”经费', '说|“三|公”|经|费|'],
    ['受理——办结', '受|理——|办|结|'],
    ['等……以及', '等……|以|及|'],
    ['安排2477.28万元，其中', '安|排|2477.28万元，|其|中|'],
    ['国办发〔2016〕55号文', '国|办|发|〔2016〕|55号|文|'],
    ['增长15%。', '增|长|15%。|'],
    ['2019年2月1日', '2019年|2月|1日|'],
    ['见 www.gov.cn 网', '见 |www.gov.cn |网|'],
    ['𰻝面', '𰻝|面|'],
    ['政府办-政务服务', '政|府|办-政|务|服|务|'],
    ['80-90%', '80-90%|'],
  ])('%s', (text, expected) => {
    expect(mark(text)).toBe(expected);
  });

  it('always lets a text end', () => {
    expect(findBreaks(['（'])).toEqual([true]);
    expect(findBreaks([])).toEqual([]);
  });
});
