import { expect, describe as group, it } from 'vitest';
import { composeLine, faultsOf, wanAmount } from './compose-sample.js';

const data = {
  支出: { 合计: wanAmount('2'), 项目支出: wanAmount('1') },
  说明: '话',
  '2018年': '去年',
  项目: [
    { 名称: '甲', 明细: [{ 名称: '子' }] },
    { 名称: '甲', 明细: [] },
  ],
};

group('a path', () => {
  it('reaches up, to the root, into keys of any spelling', () => {
    const template =
      '<p>{{#each 项目}}{{this.名称}}{{../说明}}{{@root.[2018年]}}{{#each 明细}}{{名称}}{{../名称}}{{../../说明}}{{/each}}{{/each}}</p>';
    expect(composeLine(template, { data })).toBe(
      '⟦项目[甲].名称|甲⟧⟦说明|话⟧⟦2018年|去年⟧⟦项目[甲].明细[子].名称|子⟧⟦项目[甲].名称|甲⟧⟦说明|话⟧⟦项目[甲#2].名称|甲⟧⟦说明|话⟧⟦2018年|去年⟧',
    );
  });

  it('that misses names the step, its own place and what is near', () => {
    expect(faultsOf('\n<p>一\n 二{{wan 支出.项目支示}}</p>', { data })).toEqual([
      'sections/节.hbs:3:9 MB301 数据中没有“项目支示”（在“支出.项目支示”中）（是不是“项目支出”？）',
    ]);
    expect(faultsOf('<p>{{无此项}}</p>', { data })).toEqual([
      'sections/节.hbs:1:6 MB301 数据中没有“无此项”（可以用的有：支出、说明、2018年、项目）',
    ]);
  });

  it('never prints a miss, whatever it is given to', () => {
    const miss = (template: string) =>
      faultsOf(template, { data, partials: { 片: '<p>{{甲}}{{乙.丙}}</p>' } });
    const at = (column: number) =>
      `sections/节.hbs:1:${column} MB301 数据中没有“无”（可以用的有：支出、说明、2018年、项目）`;
    expect(miss('<p>{{wan 无}}</p>')).toEqual([at(10)]);
    expect(miss('<p>{{amount 无}}</p>')).toEqual([at(13)]);
    expect(miss('<p>{{change 无}}</p>')).toEqual([at(13)]);
    expect(miss('<p>{{chinese (count 无)}}</p>')).toEqual([at(21)]);
    expect(miss('<p>{{number 无}}</p>')).toEqual([at(13)]);
    expect(miss('<p>{{date 无}}</p>')).toEqual([at(11)]);
    expect(miss('<p>{{#each 无}}{{甲}}{{else}}{{wan 说明}}{{/each}}</p>')).toEqual([at(12)]);
    expect(miss('<p>{{#if 无}}{{wan 说明}}{{else}}{{wan 说明}}{{/if}}</p>')).toEqual([at(10)]);
    expect(miss('<p>{{#unless 无}}{{wan 说明}}{{/unless}}</p>')).toEqual([at(14)]);
    expect(miss('<p>{{#zero 无}}{{wan 说明}}{{/zero}}</p>')).toEqual([at(12)]);
    expect(miss('<p id="{{无}}"></p>')).toEqual([at(10)]);
    expect(miss('{{> 片 无}}')).toEqual([at(7)]);
  });

  it('cannot go below text or into a list', () => {
    expect(faultsOf('<p>{{说明.甲}}</p>', { data })).toEqual([
      'sections/节.hbs:1:6 MB301 取不到“说明.甲”：“甲”的上一级是文字“话”，没有下级（上一级的数据写 ../名称，整个数据写 @root.名称）',
    ]);
    expect(faultsOf('<p>{{项目.甲}}</p>', { data })).toEqual([
      'sections/节.hbs:1:6 MB301 取不到“项目.甲”：“甲”的上一级是列表，没有下级（列表用 {{#each …}} 逐项取出）',
    ]);
    expect(faultsOf('<p>{{项目.length}}{{支出.constructor}}{{支出.__proto__}}</p>', { data })).toHaveLength(
      3,
    );
    expect(faultsOf('<p>{{说明.value}}{{支出.合计.value}}</p>', { data })).toHaveLength(2);
  });

  it('written with a Chinese stop says so', () => {
    expect(faultsOf('<p>{{支出。合计}}</p>', { data })).toEqual([
      'sections/节.hbs:1:6 MB301 数据中没有“支出。合计”（各级用半角的“.”连接）',
    ]);
  });

  it('knows no loop variable outside of a loop', () => {
    expect(faultsOf('<p>{{@number}}</p>', { data })).toEqual([
      'sections/节.hbs:1:6 MB108 “@number”只能在 {{#each}} 里用',
    ]);
  });

  it('that misses in a loop is told once', () => {
    expect(faultsOf('{{#each 项目}}<p>{{名}}</p>{{/each}}', { data })).toEqual([
      'sections/节.hbs:1:18 MB301 数据中没有“名”（是不是“名称”？）',
    ]);
  });
});

group('several misses', () => {
  it('are all told at once, in partials at the partial', () => {
    const template = '<p>{{甲}}</p>\n{{> 片 支出}}\n<p>{{说明}}{{乙}}</p>';
    expect(faultsOf(template, { data, partials: { 片: '\n\n<p>{{wan 总计}}</p>' } })).toEqual([
      'sections/节.hbs:1:6 MB301 数据中没有“甲”（可以用的有：支出、说明、2018年、项目）',
      'partials/片.hbs:3:10 MB301 数据中没有“总计”（是不是“合计”？）',
      'sections/节.hbs:3:12 MB301 数据中没有“乙”（可以用的有：支出、说明、2018年、项目）',
    ]);
  });
});

group('a partial', () => {
  const partials = { 片: '{{标题}}{{名称}}{{@number}}' };

  it('gets the context, another value, or named values', () => {
    expect(composeLine('<p>{{#each 项目}}{{> 片 标题="一、"}}；{{/each}}</p>', { data, partials })).toBe(
      '一、⟦项目[甲].名称|甲⟧1；一、⟦项目[甲#2].名称|甲⟧2；',
    );
    expect(
      composeLine('<p>{{> 尾 支出}}{{> 尾 支出 }}</p>', { data, partials: { 尾: '{{wan 合计}}' } }),
    ).toBe('⟦支出.合计|2万元⟧⟦支出.合计|2万元⟧');
    const named = '<p>{{> 尾 总=支出.合计 号=(chinese (count 项目)) 有=true}}</p>';
    expect(composeLine(named, { data, partials: { 尾: '{{#if 有}}{{号}}{{wan 总}}{{/if}}' } })).toBe(
      '二⟦支出.合计|2万元⟧',
    );
  });
});
