import { beforeAll, describe, expect, it } from 'vitest';
import type { OpenFonts } from '../../src/fonts/open-fonts.js';
import { findUncovered, segmentText } from '../../src/fonts/segment-text.js';
import { sampleLayout } from '../render/docx/sample-layout.js';
import { openShippedFonts } from '../render/open-fonts.js';

let fonts: OpenFonts;
beforeAll(() => {
  fonts = openShippedFonts(sampleLayout);
});

function segments(text: string, role: string, bold = false): readonly string[] {
  return segmentText(text, role, bold, fonts).map((segment) => `${segment.role}:${segment.text}`);
}

describe('segmentText', () => {
  it('gives digits and letters to the Latin font, Chinese and its marks to the role', () => {
    expect(segments('安排2477.28万元（含“三公”）', '仿宋')).toEqual([
      '仿宋:安排',
      '西文:2477.28',
      '仿宋:万元（含“三公”）',
    ]);
    expect(segments('2019年', '黑体')).toEqual(['黑体:2019年']);
  });

  it('falls back character by character', () => {
    expect(segments('刘彧昇', '仿宋').map((segment) => segment.split(':')[0])).toContain('仿宋');
    expect(segments('―￥', '仿宋')).toEqual(['补字:―￥']);
    expect(segments('囧', '仿宋').join('')).toMatch(/囧$/u);
  });

  it('takes the bold font first, and the regular one for what it lacks', () => {
    expect(segments('合计28.50', '宋体', true)).toEqual(['小标宋:合计', '西文粗:28.50']);
  });

  it('gives back the whole text', () => {
    const text = '㊣①〔2019〕𠮷A é—……';
    expect(
      segmentText(text, '仿宋', false, fonts)
        .map((segment) => segment.text)
        .join(''),
    ).toBe(text);
  });
});

describe('findUncovered', () => {
  it('names each character that no font has, once', () => {
    expect(findUncovered('面𰻝𰻝馆🀄', '仿宋', false, fonts)).toEqual(['𰻝', '🀄']);
    expect(findUncovered('部门预算公开，2019年。', '仿宋', false, fonts)).toEqual([]);
  });

  it('is not slow where nothing can be drawn', () => {
    const nothing = Array.from({ length: 60_000 }, (_, index) => String.fromCodePoint(0xf0000 + index));
    const before = process.cpuUsage();
    expect(findUncovered(nothing.join(''), '仿宋', false, fonts)).toHaveLength(nothing.length);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(1);
  });
});
