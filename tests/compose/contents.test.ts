import { expect, describe as group, it } from 'vitest';
import { composeSections, describe } from './compose-sample.js';

const faults = (sections: Readonly<Record<string, string>>) =>
  describe(composeSections(sections).diagnostics);

group('<contents/>', () => {
  it.each([
    ['<contents/>', 2],
    ['<contents levels="1"/>', 1],
    ['<contents levels="4"/>', 4],
  ])('%s lists headings down to level %i', (template, deepest) => {
    const outcome = composeSections({ 目录: template, 节: '<h1>一</h1>' });
    expect(outcome.ok && outcome.value.sections[1]?.blocks).toEqual([
      { kind: 'contents', deepest, at: { path: 'sections/目录.hbs', line: 1, column: 1 } },
    ]);
  });

  it.each(['0', '5', '二', ''])('has no level “%s”', (levels) => {
    expect(faults({ 目录: `<contents levels="${levels}"/>`, 节: '<h1>一</h1>' })).toEqual([
      `sections/目录.hbs:1:1 MB208 <contents> 的 levels="${levels}"：应为 1 到 4 的整数`,
    ]);
  });

  it('holds nothing', () => {
    expect(faults({ 目录: '<contents><p/></contents>', 节: '<h1>一</h1>' })).toEqual([
      'sections/目录.hbs:1:11 MB206 <contents> 中不能有 <p>（它里面什么也不能写）',
    ]);
  });

  it('stands once in a document, in whatever section', () => {
    expect(faults({ 目录: '<contents/>', 节: '<h1>一</h1>\n<contents/>\n<h1>二</h1>' })).toEqual([
      'sections/节.hbs:2:1 MB215 有两个目录（只留一个 <contents/>）',
    ]);
  });

  it.each([
    ['no heading follows', { 节: '<h1>一</h1>', 目录: '<contents/>' }, 2],
    ['only deeper ones follow', { 目录: '<contents levels="1"/>', 节: '<h2>（一）</h2>' }, 1],
    ['only one without words follows', { 目录: '<contents/>', 节: '<h1>　</h1>' }, 2],
  ])('lists something: %s', (_, sections, deepest) => {
    expect(faults(sections)).toEqual([
      `sections/目录.hbs:1:1 MB216 目录之后没有 1–${deepest} 级的标题可列（目录只列排在它后面的标题：把它移到正文之前，或改 levels）`,
    ]);
  });
});
