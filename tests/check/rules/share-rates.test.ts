import { describe, expect, it } from 'vitest';
import { shareRates } from '../../../src/check/rules/share-rates.js';
import { sentence } from '../build-input.js';
import { findStatutory } from '../find-statutory.js';

const part = ['75万元', '支出总表.合计.基本支出'] as const;

function check(words: string): readonly string[] {
  const whole = ['115万元', '汇总.支出总表.合计.合计'] as const;
  return findStatutory(shareRates, {}, { blocks: [sentence('支出', whole, '，其中基本支出', part, words)] });
}

describe('KJ314', () => {
  it('finds a share of something else, and one rounded wrongly', () => {
    expect(check('，占60.0%。')).toEqual(['60.0%: 比重印作60.0%，75万元占115万元的65.22%']);
    expect(check('，占支出总额的65.3%。')).toEqual(['65.3%: 比重印作65.3%，75万元占115万元的65.22%']);
  });

  it('takes the total of the table where the paragraph does not show it', () => {
    const blocks = [sentence('基本支出', part, '，占71.4%。')];
    expect(findStatutory(shareRates, {}, { blocks })).toEqual([
      '71.4%: 比重印作71.4%，75万元占115万元的65.22%',
    ]);
  });

  it.each(['，占65%。', '，占65.2%。', '，占支出的65.22％。', '。满意率占90%。', '，增长90%。'])(
    'says nothing of %s',
    (words) => {
      expect(check(words)).toEqual([]);
    },
  );
});
