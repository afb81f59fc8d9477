import { describe, expect, it } from 'vitest';
import {
  MOST_NEVER_FIRST,
  MOST_NEVER_LAST,
  neverEndsLine,
  neverStartsLine,
} from '../../../src/render/docx/line-edges.js';
import { writeSettingsPart } from '../../../src/render/docx/parts/settings-part.js';
import { NEVER_FIRST, NEVER_LAST } from '../../../src/render/kinsoku.js';

describe('the edges of a line in Word', () => {
  it('are those of the PDF', () => {
    for (const mark of NEVER_FIRST) expect(neverStartsLine).toContain(mark);
    for (const mark of NEVER_LAST) expect(neverEndsLine).toContain(mark);
  });

  it('keep units with their numbers', () => {
    for (const quantity of ['2477.28万元', '3亿元', '55号', '2019年', '15辆', '12月', '63%', '37℃', '2次']) {
      for (const character of quantity.replace(/^[\d.]+/, '')) expect(neverStartsLine).toContain(character);
    }
  });

  it('name no character twice, and no more than Word can hold', () => {
    for (const [list, most] of [
      [neverStartsLine, MOST_NEVER_FIRST],
      [neverEndsLine, MOST_NEVER_LAST],
    ] as const) {
      expect(list).toHaveLength(new Set(list).size);
      expect(list.length).toBeLessThanOrEqual(most);
    }
  });

  it('stand in the settings as lists of Chinese', () => {
    const settings = writeSettingsPart('zh-CN', false);
    expect(settings).toMatch(/<w:noLineBreaksAfter w:lang="zh-CN" w:val="[^"]*《[^"]*"\/>/);
    expect(settings).toMatch(/<w:noLineBreaksBefore w:lang="zh-CN" w:val="[^"]*》[^"]*万亿元[^"]*"\/>/);
  });
});
