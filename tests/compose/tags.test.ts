import { expect, describe as group, it } from 'vitest';
import { composeLine, composeSections, faultsOf } from './compose-sample.js';

const data = { 甲: '一', 项目: ['子', '丑'], 有: true };
const braces = '数据写成 {{支出.合计}}，用两个半角大括号；要印出大括号，写成 &#123;、&#125;';
const faults = (template: string) => faultsOf(template, { data, partials: { 片: '一' } });

group('literal text', () => {
  it('keeps what XML can name', () => {
    expect(composeLine('<p>1 &lt; 2 &amp;&amp; 3 &gt; 2 &quot;&apos;&#x4e00;&#19968; ] ]] ></p>')).toBe(
      '1 < 2 && 3 > 2 "\'一一 ] ]] >',
    );
    expect(composeLine('<p>&#123;一&#125;｛二｝</p>')).toBe('{一}｛二｝');
  });

  it.each([
    ['<p>一\n甲&乙</p>', 'sections/节.hbs:2:2 MB201 文字中的“&”不能识别（& 要写成 &amp;）'],
    ['<p>&nbsp;</p>', 'sections/节.hbs:1:4 MB201 文字中的“&nbsp;”不能识别（空格直接写）'],
    ['<p>&#0;</p>', 'sections/节.hbs:1:4 MB201 文字中的“&#0;”不能识别（& 要写成 &amp;）'],
    ['<p>&#x110000;</p>', 'sections/节.hbs:1:4 MB201 文字中的“&#x110000;”不能识别（& 要写成 &amp;）'],
    ['<p>1<2</p>', 'sections/节.hbs:1:5 MB201 文字中的 < 不是标签（要印出 <，写成 &lt;）'],
    ['<p><一></p>', 'sections/节.hbs:1:4 MB201 文字中的 < 不是标签（要印出 <，写成 &lt;）'],
    ['<p>]]></p>', 'sections/节.hbs:1:4 MB201 文字中不能有 ]]>（写成 ]]&gt;）'],
    ['<p>\u0001</p>', 'sections/节.hbs:1:4 MB201 模板中有不能印出的字符 U+0001（删去它）'],
    ['<p>一{甲}</p>', `sections/节.hbs:1:5 MB201 文字中的“{甲}”不能识别（${braces}）`],
    ['<p>一}}</p>', `sections/节.hbs:1:5 MB201 文字中的“}}”不能识别（${braces}）`],
    ['<p>｛｛甲｝｝</p>', `sections/节.hbs:1:4 MB201 文字中的“｛｛甲｝｝”不能识别（${braces}）`],
    ['<p>｛{甲}｝</p>', `sections/节.hbs:1:5 MB201 文字中的“{甲}”不能识别（${braces}）`],
    ['<p id="{甲}">一</p>', `sections/节.hbs:1:8 MB201 文字中的“{甲}”不能识别（${braces}）`],
    ['<p id="a&b">一</p>', 'sections/节.hbs:1:9 MB201 文字中的“&b”不能识别（& 要写成 &amp;）'],
    ['<p id="a<b">一</p>', 'sections/节.hbs:1:9 MB201 文字中的 < 不是标签（要印出 <，写成 &lt;）'],
    ['<!-- 注 --><p/>', 'sections/节.hbs:1:1 MB205 不能使用 <!-- 注 -->（说明写成 {{!-- … --}}）'],
    ['<?xml?><p/>', 'sections/节.hbs:1:1 MB205 不能使用 <?xml?>（删去它）'],
    ['<!DOCTYPE p><p/>', 'sections/节.hbs:1:1 MB205 不能使用 <!DOCTYPE p>（说明写成 {{!-- … --}}）'],
  ])('%j', (template, fault) => {
    expect(faults(template)).toEqual([fault]);
  });
});

group('tags', () => {
  it.each([
    ['<p>一<supp>二</supp></p>', 'sections/节.hbs:1:5 MB202 没有元素 <supp>（是不是“sup”？）'],
    [
      '<p>{{甲}}<data value="甲">二</data></p>',
      'sections/节.hbs:1:9 MB202 <data> 由程序加上，模板不能自己写（用 {{路径}}、{{wan 路径}} 等写法印出数据）',
    ],
    ['<p class="x"/>', 'sections/节.hbs:1:4 MB203 <p> 没有属性 class（可以用的有：style、id）'],
    ['<p\n at="x"/>', 'sections/节.hbs:2:2 MB203 <p> 没有属性 at（可以用的有：style、id）'],
    ['<p><br id="x"/></p>', 'sections/节.hbs:1:8 MB203 <br> 没有属性 id（<br> 不带属性）'],
    ['<p id=x/>', 'sections/节.hbs:1:4 MB205 标签里的“id=x”不能识别（属性写成 名称="值"，值要加引号）'],
    ['<p id/>', 'sections/节.hbs:1:4 MB205 标签里的“id”不能识别（属性写成 名称="值"，值要加引号）'],
    ['<p>一</p x>', 'sections/节.hbs:1:5 MB205 结束标签没有写完整（如 </p>）'],
    [
      '<p {{甲}}>一</p>',
      'sections/节.hbs:1:4 MB205 标签里不能直接写大括号（大括号可以写在文字中、属性值的引号中；有无某个属性用 {{#if …}}）',
    ],
    ['<p id="{{> 片}}">一</p>', 'sections/节.hbs:1:8 MB205 片段只能放在标签之外（属性值里直接写数据）'],
    [
      '<p id="a" {{#if 有}}id="b"{{/if}}>一</p>',
      'sections/节.hbs:1:1 MB214 同一个标签里属性 id 写了两次（只留一个）',
    ],
    ['<p>]]{{#if 有}}>{{/if}}</p>', 'sections/节.hbs:1:1 MB214 文字中不能有 ]]>（写成 ]]&gt;）'],
    ['<p id="a"style="正文">一</p>', 'sections/节.hbs:1:1 MB214 两个属性之间缺少空格'],
  ])('%j', (template, fault) => {
    expect(faults(template)).toEqual([fault]);
  });

  it('may get an attribute, or part of one, from a block', () => {
    const template =
      '<p{{#if 有}} id="{{#each 项目}}{{this}}-{{/each}}"{{else}} style="落款"{{/if}}>{{甲}}</p>';
    expect(composeLine(template, { data })).toBe('⟦甲|一⟧');
  });
});

group('pairs of tags', () => {
  it.each([
    ['\n<p>一', ['sections/节.hbs:2:1 MB204 <p> 没有结束（在同一个模板或同一个块之内写 </p>）']],
    [
      '一</p>',
      ['sections/节.hbs:1:2 MB204 </p> 没有对应的开始标签（删去它；开始标签若在块外，要移到同一个块内）'],
    ],
    ['<p>一<b>二</p>', ['sections/节.hbs:1:9 MB204 <b> 还没有结束，却遇到 </p>（先写 </b>）']],
    [
      '{{#if 有}}<p>{{else}}<p>{{/if}}一</p>',
      [
        'sections/节.hbs:1:10 MB204 <p> 没有结束（在同一个模板或同一个块之内写 </p>）',
        'sections/节.hbs:1:21 MB204 <p> 没有结束（在同一个模板或同一个块之内写 </p>）',
        'sections/节.hbs:1:32 MB204 </p> 没有对应的开始标签（删去它；开始标签若在块外，要移到同一个块内）',
      ],
    ],
    [
      '<p {{#if 有}}id="x">{{/if}}一</p>',
      [
        'sections/节.hbs:1:13 MB204 一个标签被大括号的块切断（块的开始和结束要在同一个标签、同一个属性值之内，或都在标签之外）',
      ],
    ],
  ])('%j', (template, expected) => {
    expect(faults(template)).toEqual(expected);
  });

  it('tells where the open element starts', () => {
    const outcome = composeSections({ 节: '<p>一\n<b>二</p>' });
    expect(outcome.diagnostics).toMatchObject([
      { code: 'MB204', related: [{ message: '<b> 从这里开始', at: { line: 2, column: 1 } }] },
    ]);
  });
});
