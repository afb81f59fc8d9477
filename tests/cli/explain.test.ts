import { describe, expect, it } from 'vitest';
import { familyOf, familyTitles, listCodes } from '../../src/cli/catalogue.js';
import { formatDiagnosticsPage } from '../../src/cli/diagnostics-page.js';
import { explainCode } from '../../src/cli/explain-code.js';
import { readSourceModules } from '../source-modules.js';

const codes = listCodes();

describe('the catalogue', () => {
  it('has each code once, in a family that it knows', () => {
    const names = codes.map(({ code }) => code);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((code) => !(familyOf(code) in familyTitles))).toEqual([]);
  });

  it('has every code that stands in the source', () => {
    const written = readSourceModules().flatMap(({ code }) => code.match(/(?<=')[A-Z]{2}\d{3}(?=')/g) ?? []);
    const known = new Set(codes.map(({ code }) => code));
    expect(written.length).toBeGreaterThan(50);
    expect([...new Set(written)].filter((code) => !known.has(code))).toEqual([]);
  });

  it.each(codes.map((entry) => [entry.code, entry] as const))('explains %s in Chinese', (_, entry) => {
    for (const words of [entry.title, entry.explanation, entry.remedy]) {
      expect(words).toMatch(/\p{Script=Han}/u);
    }
    expect(entry.title).not.toMatch(/[。；\n]$/);
    if (entry.example) expect(entry.example.wrong).not.toBe(entry.example.right);
  });
});

describe('explainCode', () => {
  it.each(codes.map(({ code }) => code))('prints what is known of %s', (code) => {
    const explained = explainCode(code);
    expect(explained.ok && explained.value).toMatch(new RegExp(`^${code} .+\n\n说明：`));
  });

  it('says all of it', () => {
    const explained = explainCode('SJ116');
    expect(explained.ok && explained.value).toBe(
      [
        'SJ116 键重复',
        '',
        '说明：同一处的一个键写了两次，不知道以哪一个为准。全角、半角不同的也算同一个键。',
        '改法：删去一个，或改正键名。',
        '举例：',
        '  错：合计: 1',
        '      合计: 2',
        '  对：合计: 2',
        '',
      ].join('\n'),
    );
  });

  it.each(['sj205', ' SJ205 ', 'ＳＪ２０５', 'SJ2O5'])('understands %j', (typed) => {
    expect(explainCode(typed).ok).toBe(true);
  });

  it.each([
    ['SJ2005', /^是不是要用 SJ205？/],
    ['CX999', /^是不是要用|^CX 开头的有：CX101/],
    ['SJ888', /^SJ 开头的有：SJ101、/],
    ['完全不同', /^全部代码见/],
  ])('suggests something for %j', (typed, hint) => {
    const explained = explainCode(typed);
    expect(explained.ok).toBe(false);
    expect(explained.diagnostics[0]).toMatchObject({
      code: 'YF107',
      message: `没有“${typed}”这个代码`,
      hint: expect.stringMatching(hint),
    });
  });
});

describe('docs/diagnostics.md', () => {
  it('is what `gongkai explain --all` prints', async () => {
    await expect(formatDiagnosticsPage()).toMatchFileSnapshot('../../docs/diagnostics.md');
  });
});
