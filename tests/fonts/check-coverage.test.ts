import { describe, expect, it } from 'vitest';
import { checkCoverage } from '../../src/fonts/check-coverage.js';
import {
  cell,
  columns,
  documentOf,
  heading,
  paragraph,
  row,
  sampleDocument,
  section,
  table,
} from '../render/docx/sample-document.js';
import { sampleLayout as layout } from '../render/docx/sample-layout.js';
import { openShippedFonts } from '../render/open-fonts.js';

const fonts = openShippedFonts(layout);
const template = { path: 'templates/a.hbs', line: 3, column: 5 };
const data = { path: 'data/b.yaml', line: 7, column: 9 };

describe('checkCoverage', () => {
  it('is silent about a document that the fonts can draw', () => {
    expect(checkCoverage(sampleDocument, layout, fonts, () => undefined)).toEqual([]);
  });

  it('names the character, its code point and the place of the data, else of the template', () => {
    const shown = { kind: 'text', text: '陕西𰻝𰻝面', marks: [], dataPath: '部门.名称' } as const;
    const document = documentOf(
      section('竖页', { ...paragraph('没有🀄'), at: template }, { ...paragraph(''), inlines: [shown] }),
      section('竖页', table({ columns: columns(1), body: [row(cell('🀅', { at: template }))] })),
    );
    const findings = checkCoverage(document, layout, fonts, (path) =>
      path === '部门.名称' ? data : undefined,
    );
    expect(findings.map(({ code, at }) => [code, at])).toEqual([
      ['ZT201', template],
      ['ZT201', data],
      ['ZT201', template],
    ]);
    expect(findings[1]?.message).toBe('没有一种字体有字符“𰻝”（U+30EDD），在“陕西𰻝𰻝面”中');
  });

  it('names what only the style of the contents cannot draw, and nothing twice', () => {
    const 目录一级 = { ...layout.段落样式.正文, 字体: '西文' };
    const styled = { ...layout, 段落样式: { ...layout.段落样式, 目录一级 } };
    const document = documentOf(
      section(
        '竖页',
        { kind: 'contents', deepest: 2 },
        { ...heading(1, 'A一🀄'), at: template },
        heading(2, '二'),
      ),
    );
    const findings = checkCoverage(document, styled, openShippedFonts(styled), () => undefined);
    expect(findings.map(({ at, message }) => [at, /“(.+?)”/u.exec(message)?.[1]])).toEqual([
      [template, '🀄'],
      [template, '一'],
    ]);
  });
});
