import { expect, describe as group, it } from 'vitest';
import { composeSections, describe, faultsOf } from './compose-sample.js';

const data = { 甲: '一', 项目: ['子'] };
const faults = (template: string) => faultsOf(template, { data });

group('a template that cannot be parsed', () => {
  it.each([
    ['\n<p>{{#if 甲}}</p>', 'sections/节.hbs:2:4 MB102 {{#if}} 没有结束（在它管到的内容之后写 {{/if}}）'],
    [
      '{{#each 项目}}\n{{!-- {{#if 甲}} --}}{{#if 甲}}{{/if}}',
      'sections/节.hbs:1:1 MB102 {{#each}} 没有结束（在它管到的内容之后写 {{/each}}）',
    ],
    [
      '<p>\n {{#if 甲}}{{/each}}</p>',
      'sections/节.hbs:2:5 MB102 {{#if}} 却由 {{/each}} 结束（把结束处改成 {{/if}}，或补上漏写的结束）',
    ],
    ['<p>{{/if}}</p>', 'sections/节.hbs:1:4 MB102 这里的结束没有对应的开始（删去它，或补上 {{#…}}）'],
    ['<p>{{else}}</p>', 'sections/节.hbs:1:4 MB102 这里的 {{else}} 不在任何块中，或同一块中已有一个'],
    [
      '<p>{{甲.2018}}</p>',
      'sections/节.hbs:1:8 MB101 数据路径不能以数字开头（各级用“.”连接；含有数字开头、空格或标点的键写在方括号内，如 {{支出.[2018年]}}）',
    ],
    [
      '<p>{{甲/../乙}}</p>',
      'sections/节.hbs:1:6 MB101 数据路径“甲/..”有误（各级用“.”连接；含有数字开头、空格或标点的键写在方括号内，如 {{支出.[2018年]}}）',
    ],
    ['<p>{{ }}</p>', 'sections/节.hbs:1:7 MB101 大括号里缺少内容（如 {{支出.合计}}、{{wan 支出.合计}}）'],
    ['<p>{{甲}}}</p>', 'sections/节.hbs:1:7 MB101 多写了一个“}”（两个大括号开始，两个大括号结束）'],
    [
      '{{#eech 项目}}{{/each}}',
      'sections/节.hbs:1:4 MB102 {{#eech}} 却由 {{/each}} 结束（没有助手“eech”，把开始处改成 {{#each …}}）',
    ],
    [
      '<p>{{甲 %}}</p>',
      'sections/节.hbs:1:8 MB101 大括号里有不能识别的写法（检查前面的 {{ 有没有 }}，括号、引号、符号是不是半角）',
    ],
  ])('%j', (template, fault) => {
    expect(faults(template)).toEqual([fault]);
  });
});

group('braces that are not closed', () => {
  it.each([
    ['x\n <p>{{甲</p>', '2:5'],
    ['<p>{{项目.子</p>\n<p>{{甲}}</p>', '1:4'],
    ['<p>{{甲', '1:4'],
    ['<p>{{甲}</p>\n<p>二</p>', '1:4'],
    ['<p>{{甲}}</p>\n<p>{{wan (count 项目</p>', '2:4'],
    ['{{#each 项目\n<p>{{this}}</p>{{/each}}', '1:1'],
    ['{{> 片\r\n<p/>{{甲}}', '1:1'],
    ['<p>{{甲}}</p>\r\n{{!-- 注\r\n<p/>', '2:1'],
    ['<p>{{"甲</p>\n{{甲}}', '1:4'],
  ])('%j are told where they open', (template, place) => {
    expect(faults(template)).toEqual([
      `sections/节.hbs:${place} MB101 这个 {{ 没有用 }} 结束（在它的内容之后写两个右大括号）`,
    ]);
  });
});

group('what templates may not say', () => {
  it.each([
    ['<p>{{{甲}}}</p>', 'sections/节.hbs:1:4 MB106 不能使用 {{{…}}} 或 {{&…}}（改用两个大括号）'],
    ['<p>{{&甲}}</p>', 'sections/节.hbs:1:4 MB106 不能使用 {{{…}}} 或 {{&…}}（改用两个大括号）'],
    ['<p>{{"甲"}}</p>', 'sections/节.hbs:1:6 MB106 大括号里要写数据的路径或助手（文字直接写，不用大括号）'],
    ['<p>{{chinese 3}}</p>', 'sections/节.hbs:1:14 MB106 参数不能直接写数（数要来自数据；文字加引号）'],
    ['<p>{{date null}}</p>', 'sections/节.hbs:1:11 MB106 参数不能写 null（没有内容写 ""）'],
    ['{{#each 项目 as |x|}}{{/each}}', 'sections/节.hbs:1:1 MB106 不能使用 as |…|（上一级的数据写 ../名称）'],
    ['{{{{each 项目}}}}{{{{/each}}}}', 'sections/节.hbs:1:1 MB106 不能使用四个大括号的块（改用 {{#…}}）'],
    ['{{#> 片}}{{/片}}', 'sections/节.hbs:1:1 MB106 不能使用 {{#> …}}（片段只有一种写法：{{> 名称}}）'],
    [
      '{{#*inline "x"}}{{/inline}}',
      'sections/节.hbs:1:1 MB106 不能使用 {{* …}}（片段放在 partials 文件夹，用 {{> 名称}} 引用）',
    ],
    ['{{> (count 项目)}}', 'sections/节.hbs:1:5 MB106 片段的名称不能由助手算出（直接写片段的名称）'],
    [
      '<p>{{@key}}</p>',
      'sections/节.hbs:1:6 MB108 没有变量“@key”（可以用的有：root、number、index、first、last）',
    ],
    [
      '<p>{{@report}}</p>',
      'sections/节.hbs:1:6 MB108 没有变量“@report”（可以用的有：root、number、index、first、last）',
    ],
    ['<p>{{@frist}}</p>', 'sections/节.hbs:1:6 MB108 没有变量“@frist”（是不是“first”？）'],
  ])('%j', (template, fault) => {
    expect(faults(template)).toEqual([fault]);
  });
});

group('helpers', () => {
  const list = 'wan、amount、change、chinese、number、date、count';
  it.each([
    ['<p>{{eech 项目}}</p>', 'sections/节.hbs:1:6 MB103 没有助手“eech”（是不是“{{#each …}}”？）'],
    ['{{#wam 甲}}{{/wam}}', 'sections/节.hbs:1:4 MB103 没有助手“wam”（是不是“{{wan …}}”？）'],
    ['{{#eech 项目}}{{/eech}}', 'sections/节.hbs:1:4 MB103 没有助手“eech”（是不是“each”？）'],
    ['<p>{{wann 甲}}</p>', 'sections/节.hbs:1:6 MB103 没有助手“wann”（是不是“wan”？）'],
    [
      '<p>{{支出 合计}}</p>',
      `sections/节.hbs:1:6 MB103 没有助手“支出”（助手有 ${list}；数据路径的各级用“.”连接）`,
    ],
    [
      '<p>{{log 甲}}</p>',
      `sections/节.hbs:1:6 MB103 没有助手“log”（助手有 ${list}；数据路径的各级用“.”连接）`,
    ],
    [
      '<p>{{lookup 甲}}</p>',
      `sections/节.hbs:1:6 MB103 没有助手“lookup”（助手有 ${list}；数据路径的各级用“.”连接）`,
    ],
    [
      '<p>{{resolve 甲}}</p>',
      `sections/节.hbs:1:6 MB103 没有助手“resolve”（助手有 ${list}；数据路径的各级用“.”连接）`,
    ],
    [
      '<p>{{text 甲}}</p>',
      `sections/节.hbs:1:6 MB103 没有助手“text”（助手有 ${list}；数据路径的各级用“.”连接）`,
    ],
    [
      '{{#with 甲}}{{/with}}',
      'sections/节.hbs:1:4 MB103 没有助手“with”（助手有 each、if、unless、zero、blank；数据路径的各级用“.”连接）',
    ],
    [
      '{{#项目}}{{/项目}}',
      'sections/节.hbs:1:4 MB103 没有助手“项目”（助手有 each、if、unless、zero、blank；数据路径的各级用“.”连接）',
    ],
    ['<p>{{each 项目}}</p>', 'sections/节.hbs:1:6 MB103 each 是块助手（写成 {{#each …}}）'],
    ['{{#wan 甲}}{{/wan}}', 'sections/节.hbs:1:4 MB103 wan 不是块助手（写成 {{wan …}}）'],
    ['<p>{{wan}}</p>', 'sections/节.hbs:1:4 MB107 wan 后面没有写数据（如 {{wan 支出.合计}}）'],
    ['{{#if}}{{/if}}', 'sections/节.hbs:1:1 MB107 if 后面没有写数据（如 {{#if 支出.项目}}）'],
    ['<p>{{wan 甲 甲}}</p>', 'sections/节.hbs:1:6 MB107 wan 要一项数据，这里有 2 项'],
    ['<p>{{wan 甲 位=甲}}</p>', 'sections/节.hbs:1:12 MB107 wan 不接受“名称=数据”（删去它）'],
    ['<p>{{chinese (wan)}}</p>', 'sections/节.hbs:1:15 MB107 wan 要一项数据，这里有 0 项'],
    ['<p>{{chinese (cuont 项目)}}</p>', 'sections/节.hbs:1:15 MB103 没有助手“cuont”（是不是“count”？）'],
    ['{{#if 甲}}{{else iff 甲}}{{/if}}', 'sections/节.hbs:1:17 MB103 没有助手“iff”（是不是“if”？）'],
  ])('%j', (template, fault) => {
    expect(faults(template)).toEqual([fault]);
  });
});

group('partials', () => {
  const withPartials = (template: string, partials: Readonly<Record<string, string>>) =>
    faultsOf(template, { data, partials });

  it('must exist', () => {
    expect(withPartials('\n {{> 表投}}', { 表头: '' })).toEqual([
      'sections/节.hbs:2:6 MB104 没有片段“表投”（是不是“表头”？）',
    ]);
    expect(withPartials('{{> 甲}}', {})).toEqual(['sections/节.hbs:1:5 MB104 没有片段“甲”']);
  });

  it('get one value', () => {
    expect(withPartials('{{> 片 甲 甲}}', { 片: '' })).toEqual([
      'sections/节.hbs:1:1 MB107 片段只能给一项数据（其他的写成 名称=数据）',
    ]);
    expect(withPartials('{{> 片 甲=1}}', { 片: '' })).toEqual([
      'sections/节.hbs:1:9 MB106 参数不能直接写数（数要来自数据；文字加引号）',
    ]);
  });

  it('must not call each other in a circle', () => {
    const partials = { 甲: '{{> 乙}}', 乙: '\n{{#if 甲}}{{> 甲}}{{/if}}', 丙: '{{> 丙}}', 丁: '{{> 甲}}' };
    expect(withPartials('{{> 丁}}', partials)).toEqual([
      'partials/甲.hbs:1:1 MB105 片段“甲”引用“乙”，后者又引用回来（片段不能循环引用）',
      'partials/乙.hbs:2:10 MB105 片段“乙”引用“甲”，后者又引用回来（片段不能循环引用）',
      'partials/丙.hbs:1:1 MB105 片段“丙”引用了自己（片段不能循环引用）',
    ]);
  });

  it('must not double each other without end', () => {
    const doubling = (levels: number, last: string) =>
      Object.fromEntries(
        Array.from({ length: levels }, (_, level): [string, string] => [
          `片${level}`,
          level === levels - 1 ? last : `{{> 片${level + 1}}}{{#if 甲}}{{> 片${level + 1}}}{{/if}}`,
        ]),
      );
    const fault =
      'sections/节.hbs:1:1 MB111 片段“片0”层层引用，合计超过 10000 次（一个片段里不要反复引用别的片段）';
    expect(withPartials('{{> 片0}}', doubling(40, '<p>一</p>'))).toEqual([fault]);
    expect(withPartials('{{> 片0}}', doubling(40, ''))).toEqual([fault]);
    expect(withPartials('{{> 片0}}', doubling(10, ''))).toEqual([]);
  });

  it('that no section uses are pointed out', () => {
    const outcome = composeSections(
      { 节: '{{> 甲}}' },
      { partials: { 甲: '{{> 乙}}', 乙: '', 丙: '{{> 丙丁}}', 丙丁: '' } },
    );
    expect(outcome.ok).toBe(true);
    expect(describe(outcome.diagnostics)).toEqual([
      'partials/丙.hbs:1:1 MB110 没有一节引用片段“丙”（删去它，或用 {{> …}} 引用）',
      'partials/丙丁.hbs:1:1 MB110 没有一节引用片段“丙丁”（删去它，或用 {{> …}} 引用）',
    ]);
  });
});

group('all faults of all templates', () => {
  it('come in one run', () => {
    const outcome = composeSections(
      { 甲: '<p>{{#if 甲}}</p>', 乙: '<x/>{{wann 甲}}', 丙: '<p>{{甲}}</p>' },
      { partials: { 片: '<p>{{/if}}' } },
    );
    expect(outcome.ok).toBe(false);
    expect(outcome.diagnostics.map(({ at, code }) => [code, at?.path])).toEqual([
      ['MB102', 'partials/片.hbs'],
      ['MB102', 'sections/甲.hbs'],
      ['MB103', 'sections/乙.hbs'],
      ['MB202', 'sections/乙.hbs'],
    ]);
  });
});
