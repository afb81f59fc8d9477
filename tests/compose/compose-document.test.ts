import { expect, describe as group, it } from 'vitest';
import { composeDocument } from '../../src/compose/compose-document.js';
import { composeSections, describe, locateSample, sampleLayout, wanAmount } from './compose-sample.js';

const meta = { author: '办公室', language: 'zh-CN', date: new Date('2019-01-01T00:00:00Z') };

function compose(sections: Readonly<Record<string, string>>, order: readonly string[], data = {}) {
  const files = Object.entries(sections).map(
    ([name, text]) => [name, { path: `${name}.hbs`, text }] as const,
  );
  return composeDocument({
    data,
    layout: sampleLayout(order),
    locateLayout: locateSample,
    templates: { sections: new Map(files), partials: new Map() },
    meta,
  });
}

group('composeDocument', () => {
  it('sets the sections in the order of the layout, on its sheets', () => {
    const outcome = compose({ 甲: '<p>一</p>', 乙: '<title>{{部门}}<br/>预算</title>' }, ['乙', '甲'], {
      部门: '某局',
    });
    expect(outcome.ok && outcome.value).toMatchObject({
      meta: { ...meta, title: '某局预算' },
      sections: [
        { name: '乙', sheet: '竖页', blocks: [{ kind: 'heading', level: 0 }] },
        { name: '甲', sheet: '竖页', blocks: [{ kind: 'paragraph' }] },
      ],
    });
  });

  it('is the same every time and leaves its input as it was', () => {
    const data = Object.freeze({
      项: Object.freeze([Object.freeze({ 名称: '甲', 额: Object.freeze(wanAmount('1')) })]),
    });
    const sections = { 节: '<title>一</title>{{#each 项}}<p>{{名称}}{{wan 额}}</p>{{/each}}' };
    expect(compose(sections, ['节'], data)).toEqual(compose(sections, ['节'], data));
  });

  it('wants exactly one title', () => {
    expect(describe(compose({ 甲: '<p/>' }, ['甲']).diagnostics)).toEqual([
      '甲.hbs:1:1 MB212 没有标题（在这一节写 <title>……</title>）',
    ]);
    const two = compose({ 甲: '<title>一</title>', 乙: '\n<title>二</title>' }, ['甲', '乙']);
    expect(describe(two.diagnostics)).toEqual(['乙.hbs:2:1 MB212 有两个标题（只留一个 <title>）']);
    expect(two.diagnostics[0]?.related).toEqual([
      { message: '第一个标题在这里', at: { path: '甲.hbs', line: 1, column: 1 } },
    ]);
  });

  it('wants a template for every section, and says which lies idle', () => {
    const outcome = compose({ 收支情况: '<title/>', 闲置: '' }, ['收支情况', '收支情形', '三公经费']);
    expect(outcome.ok).toBe(false);
    expect(describe(outcome.diagnostics)).toEqual([
      'layout.yaml:2:1 MB109 版式列有“收支情形”一节，却没有它的模板（可以用的有：闲置）',
      'layout.yaml:3:1 MB109 版式列有“三公经费”一节，却没有它的模板（可以用的有：闲置）',
      '闲置.hbs:1:1 MB110 版式没有列出“闲置”一节（把它加进 layout.yaml 的“节”，或删去）',
    ]);
    expect(describe(compose({ 甲: '<title/>' }, ['甲', '收支情况']).diagnostics)).toEqual([
      'layout.yaml:2:1 MB109 版式列有“收支情况”一节，却没有它的模板（在 sections 文件夹中新建 收支情况.hbs）',
    ]);
    expect(compose({ 甲: '<title/>', 闲置: '' }, ['甲']).ok).toBe(true);
  });

  it('tells the faults of every section', () => {
    const outcome = composeSections({
      甲: '<p>{{一}}</p>',
      乙: '<li/>',
      丙: '<p>三</p>',
      丁: '<p style="x"/>',
    });
    expect(outcome.ok).toBe(false);
    expect(outcome.diagnostics.map(({ at, code }) => [at?.path, code])).toEqual([
      ['sections/甲.hbs', 'MB301'],
      ['sections/乙.hbs', 'MB206'],
      ['sections/丁.hbs', 'MB211'],
    ]);
  });

  it('gives the path of the data at fault', () => {
    const outcome = composeSections(
      { 节: '{{#each 项}}<p>{{wan 额}}</p>{{/each}}' },
      {
        data: {
          项: [
            { 名称: '甲', 额: wanAmount('1') },
            { 名称: '乙', 额: '' },
          ],
        },
      },
    );
    expect(outcome.diagnostics).toMatchObject([{ code: 'MB302', dataPath: '项[乙].额' }]);
  });
});

group('data that no loader gives', () => {
  it('is a bug of the program and not a fault of the user', () => {
    expect(() => compose({ 甲: '<title/>' }, ['甲'], { 甲: { 乙: [null] } })).toThrow(
      'not printable data at 甲.乙[1]',
    );
    expect(() => compose({ 甲: '<title/>' }, ['甲'], { 日: new Date(0) })).toThrow(TypeError);
  });

  it('is absent where it is undefined', () => {
    const outcome = compose({ 甲: '<title>{{乙}}</title>' }, ['甲'], { 甲: '一', 乙: undefined });
    expect(describe(outcome.diagnostics)).toEqual(['甲.hbs:1:10 MB301 数据中没有“乙”（可以用的有：甲）']);
  });
});
