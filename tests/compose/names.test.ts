import fc from 'fast-check';
import { expect, describe as group, it } from 'vitest';
import { compileTemplates } from '../../src/compose/compile-templates.js';
import { bindData } from '../../src/compose/data/bind-data.js';
import { collectFaults } from '../../src/compose/fault.js';
import { limitWork } from '../../src/compose/helpers/work.js';
import { checkNames } from '../../src/compose/syntax/check-names.js';
import type { Diagnostic } from '../../src/diagnostic.js';
import { formatPoint } from '../../src/source.js';
import {
  composeLine,
  composeSections,
  describe,
  faultsOf,
  type Sample,
  wanAmount,
} from './compose-sample.js';

/** Nothing here takes the branch in question, unless the other side of it is asked for. */
const data = {
  支出: { 合计: wanAmount('2'), 明细: { 备注: '' } },
  空: '',
  有: true,
  空列表: [],
  项目: [
    { 名称: '甲', 子项: [] },
    { 名称: '乙', 子项: [{ 数量: '3' }], 备注: '附' },
  ],
};

const root = '可以用的有：支出、空、有、空列表、项目';
const missing = (place: string, name: string, hint = root) =>
  `sections/节.hbs:${place} MB301 数据中没有“${name}”（${hint}）`;

group('an unknown name where nothing is printed', () => {
  it.each([
    ['#if', '{{#if 空}}<p>{{无此名}}</p>{{/if}}', '1:15'],
    ['else of #if', '{{#if 有}}\n{{else}}\n <p>{{无此名}}</p>{{/if}}', '3:7'],
    ['else if', '{{#if 有}}{{else if 无此名}}{{/if}}', '1:20'],
    ['#unless', '{{#unless 有}}<p>{{无此名}}</p>{{/unless}}', '1:19'],
    ['else of #unless', '{{#unless 空}}{{else}}<p>{{无此名}}</p>{{/unless}}', '1:27'],
    ['#zero', '{{#zero 支出.合计}}<p>{{无此名}}</p>{{/zero}}', '1:21'],
    ['else of #each', '{{#each 项目}}{{else}}<p>{{无此名}}</p>{{/each}}', '1:26'],
    ['the argument of a helper', '{{#if 空}}<p>{{wan 无此名}}</p>{{/if}}', '1:19'],
    ['a helper in a helper', '{{#if 空}}<p>{{chinese (count 无此名)}}</p>{{/if}}', '1:30'],
    ['the argument of a block', '{{#if 空}}{{#each 无此名}}{{/each}}{{/if}}', '1:18'],
    ['an attribute', '{{#if 空}}<p id="{{无此名}}"></p>{{/if}}', '1:19'],
    ['what a partial is given', '{{#if 空}}{{> 片 无此名}}{{/if}}', '1:16'],
    ['what a partial is given by name', '{{#if 空}}{{> 片 名=无此名}}{{/if}}', '1:18'],
    ['@root', '{{#each 空列表}}<p>{{@root.无此名}}</p>{{/each}}', '1:19', '（在“@root.无此名”中）'],
    ['../ in an empty loop', '{{#each 空列表}}<p>{{../无此名}}</p>{{/each}}', '1:19', '（在“../无此名”中）'],
    ['this', '{{#if 空}}<p>{{this.无此名}}</p>{{/if}}', '1:15', '（在“this.无此名”中）'],
  ])('%s', (_, template, place, part = '') => {
    expect(faultsOf(template, { data, partials: { 片: '' } })).toEqual([
      `sections/节.hbs:${place} MB301 数据中没有“无此名”${part}（${root}）`,
    ]);
  });

  it('is a step on the way', () => {
    expect(
      faultsOf('{{#if 空}}<p>{{支出.合记}}{{支出.明细.备}}{{支出.无.备注}}</p>{{/if}}', { data }),
    ).toEqual([
      'sections/节.hbs:1:15 MB301 数据中没有“合记”（在“支出.合记”中）（是不是“合计”？）',
      'sections/节.hbs:1:24 MB301 数据中没有“备”（在“支出.明细.备”中）（是不是“备注”？）',
      'sections/节.hbs:1:35 MB301 数据中没有“无”（在“支出.无.备注”中）（可以用的有：合计、明细）',
    ]);
  });

  it('has no item that knows it', () => {
    expect(faultsOf('{{#each 项目}}{{#if @root.空}}<p>{{备住}}</p>{{/if}}{{/each}}', { data })).toEqual([
      missing('1:33', '备住', '可以用的有：名称、子项'),
    ]);
    expect(
      faultsOf('{{#if 空}}{{#each 项目}}{{#each 子项}}<p>{{数}}</p>{{/each}}{{/each}}{{/if}}', { data }),
    ).toEqual([missing('1:39', '数', '是不是“数量”？')]);
    const outer =
      '{{#if 空}}{{#each 项目}}{{#each 子项}}<p>{{../数量}}{{../../名称}}</p>{{/each}}{{/each}}{{/if}}';
    expect(faultsOf(outer, { data })).toEqual([
      'sections/节.hbs:1:39 MB301 数据中没有“数量”（在“../数量”中）（可以用的有：名称、子项）',
      `sections/节.hbs:1:48 MB301 数据中没有“名称”（在“../../名称”中）（${root}）`,
    ]);
  });

  it('goes below text or into a list', () => {
    expect(faultsOf('{{#if 空}}<p>{{空.甲}}{{项目.名称}}</p>{{/if}}', { data })).toEqual([
      'sections/节.hbs:1:15 MB301 取不到“空.甲”：“甲”的上一级是空白，没有下级（上一级的数据写 ../名称，整个数据写 @root.名称）',
      'sections/节.hbs:1:22 MB301 取不到“项目.名称”：“名称”的上一级是列表，没有下级（列表用 {{#each …}} 逐项取出）',
    ]);
  });

  it('is a variable of no loop', () => {
    const template =
      '{{#if 空}}<p>{{@number}}{{#each 项目}}{{@index}}{{@../first}}{{/each}}{{../空}}</p>{{/if}}';
    expect(faultsOf(template, { data })).toEqual([
      'sections/节.hbs:1:15 MB108 “@number”只能在 {{#each}} 里用',
      'sections/节.hbs:1:48 MB108 “@../first”只能在 {{#each}} 里用',
      'sections/节.hbs:1:70 MB108 “../空”只能在 {{#each}} 里用',
    ]);
  });
});

group('an unknown name in a partial that is not printed', () => {
  const inPartial = (call: string, text: string) =>
    faultsOf(`{{#if 空}}${call}{{/if}}`, { data, partials: { 片: text, 里: '<p>{{无此名}}</p>' } }).map(
      (line) => line.replace(/（.*/, ''),
    );
  const at = (column: number, name: string) => `partials/片.hbs:1:${column} MB301 数据中没有“${name}”`;

  it('is looked for in what the partial is given', () => {
    expect(inPartial('{{> 片}}', '<p>{{空}}{{无此名}}</p>')).toEqual([at(11, '无此名')]);
    expect(inPartial('{{> 片 支出.明细}}', '<p>{{备注}}{{合计}}</p>')).toEqual([at(12, '合计')]);
    expect(
      inPartial('{{> 片 甲=支出.明细 乙="一"}}', '<p>{{甲.备注}}{{乙}}{{空}}{{甲.无}}{{丙}}</p>'),
    ).toEqual([at(24, '无'), at(31, '丙')]);
    expect(inPartial('{{> 片 支出 甲=(count 项目)}}', '<p>{{甲}}{{wan 合计}}{{空}}</p>')).toEqual([
      at(21, '空'),
    ]);
    expect(inPartial('{{#each 项目}}{{> 片 甲=名称}}{{/each}}', '{{甲}}{{备注}}{{@number}}{{无}}')).toEqual([
      at(25, '无'),
    ]);
    expect(inPartial('{{> 片}}', '{{> 里}}')).toEqual(['partials/里.hbs:1:6 MB301 数据中没有“无此名”']);
  });

  it('does not reach above the partial', () => {
    expect(inPartial('{{#each 项目}}{{> 片}}{{/each}}', '{{名称}}{{@number}}{{../空}}')).toEqual([
      'partials/片.hbs:1:20 MB108 “../空”只能在 {{#each}} 里用',
    ]);
  });

  it('given an item of an empty list knows what it is given by name', () => {
    const call = '{{#each 空列表}}{{> 片 甲=@root.支出}}{{/each}}';
    expect(inPartial(call, '{{wan 甲.合计}}{{甲.无}}{{随便}}')).toEqual([at(15, '无')]);
  });
});

group('every unknown name', () => {
  const names = (sections: Readonly<Record<string, string>>, sample: Sample) =>
    describe(composeSections(sections, sample).diagnostics).map((line) => line.replace(/（.*/, ''));

  it('of all sections is told in one run, beside the faults of other kinds', () => {
    const sections = {
      甲: '{{#if 空}}<p>{{一}}</p>{{/if}}<p>{{二}}</p>',
      乙: '{{#if 空}}<p>{{三}}</p>{{/if}}<p style="无"></p>',
      丙: '<p>{{支出}}</p>',
    };
    expect(names(sections, { data }).toSorted()).toEqual(
      [
        'sections/丙.hbs:1:4 MB302 “支出”是一组数据，不能直接印出',
        'sections/乙.hbs:1:15 MB301 数据中没有“三”',
        'sections/乙.hbs:1:29 MB211 <p> 的 style="无"：版式中没有样式“无”',
        'sections/甲.hbs:1:15 MB301 数据中没有“一”',
        'sections/甲.hbs:1:34 MB301 数据中没有“二”',
      ].toSorted(),
    );
  });

  it('is told once, however often it is met', () => {
    const partials = { 片: '<p>{{无}}{{名称.x}}</p>' };
    const loop = '{{#each 项目}}{{> 片}}{{> 片}}{{/each}}{{#if 空}}{{#each 项目}}{{> 片}}{{/each}}{{/if}}';
    expect(names({ 甲: loop, 乙: loop }, { data, partials })).toEqual([
      'partials/片.hbs:1:6 MB301 数据中没有“无”',
      'partials/片.hbs:1:11 MB301 取不到“名称.x”：“x”的上一级是文字“甲”，没有下级',
    ]);
  });

  it('that some items have is left to those that are printed', () => {
    expect(faultsOf('{{#each 项目}}<p>{{备注}}</p>{{/each}}', { data })).toEqual([
      missing('1:18', '备注', '可以用的有：名称、子项'),
    ]);
    const asked =
      '{{#each 项目}}{{#if 子项}}<p>{{备注}}{{#each 子项}}{{数量}}{{../备注}}{{/each}}</p>{{/if}}{{/each}}';
    expect(composeLine(asked, { data })).toBe(
      '⟦项目[乙].备注|附⟧⟦项目[乙].子项[1].数量|3⟧⟦项目[乙].备注|附⟧',
    );
  });
});

group('nothing is said', () => {
  it.each([
    [
      'of the items of an empty list',
      '{{#each 空列表}}<p>{{无}}{{wan 无.无}}{{#each 无}}{{无}}{{../无}}{{/each}}</p>{{/each}}',
    ],
    ['of its loop', '{{#each 空列表}}<p>{{@number}}{{@root.空}}{{../空}}{{this}}</p>{{/each}}'],
    ['of a partial there', '{{#each 空列表}}{{> 片}}{{> 片 this}}{{> 片 无}}{{/each}}'],
    [
      'of names that are there',
      '{{#if 空}}<p>{{空}}{{wan 支出.合计}}{{this.空}}{{./空}}{{@root.支出.明细.备注}}</p>{{/if}}',
    ],
    [
      'of a wrong kind',
      '{{#if 空}}<p>{{支出}}{{wan 空}}{{#each 空}}{{无}}{{/each}}{{#if 支出}}{{/if}}</p>{{/if}}',
    ],
    ['of what a partial says that is not used', ''],
  ])('%s', (_, template) => {
    expect(faultsOf(template, { data, partials: { 片: '{{甲}}{{乙.丙}}' } })).toEqual([]);
  });

  it('of what could be in the data', () => {
    const specimen = { 级别: '', 空列表: [{ 名称: '', 额: '' }], 项目: [{ 序号: '' }] };
    const template =
      '{{#if 空}}<p>{{级别}}</p>{{/if}}{{#each 空列表}}<p>{{名称}}{{wan 额}}{{数额}}</p>{{/each}}';
    expect(faultsOf(template, { data, specimen })).toEqual([missing('1:63', '数额', '是不是“额”？')]);
  });

  it('after the step that misses', () => {
    expect(faultsOf('{{#if 空}}{{#each 支出.无}}{{无}}{{/each}}{{/if}}', { data })).toHaveLength(1);
  });
});

group('a template of which everything is printed', () => {
  const item = { 文: '三', 组: { 文: '四', 数: 5 } };
  const full = {
    真: true,
    假: false,
    零: wanAmount('0'),
    文: '一',
    组: { 文: '二', 数: 3 },
    列: [item, item],
    另: [{ ...item }],
  };
  const bound = bindData(full);
  // Handlebars counts no level of `../` for a block whose context is its parent's: nested loops take turns.
  const takeTurns = (inner: string) =>
    inner.replaceAll(/@root\.(列|另)\}/g, (_, list: string) => (list === '列' ? '@root.另}' : '@root.列}'));
  const path = fc.oneof(
    fc
      .tuple(
        fc.constantFrom('', 'this.', '../', '../../', '@root.'),
        fc.array(fc.constantFrom('文', '组', '列', '数', '无'), { minLength: 1, maxLength: 2 }),
      )
      .map(([base, steps]) => base + steps.join('.')),
    fc.constantFrom('.', '..', '@number', '@../index', '@../../last', '@root', '名', '名.文'),
  );
  const blocks = (inner: string) => [
    `{{#if @root.真}}${inner}{{/if}}`,
    `{{#if @root.假}}{{else}}${inner}{{/if}}`,
    `{{#if @root.假}}{{else if @root.真}}${inner}{{/if}}`,
    `{{#unless @root.假}}${inner}{{/unless}}`,
    `{{#zero @root.零}}${inner}{{/zero}}`,
    `{{#each @root.列}}${takeTurns(inner)}{{/each}}`,
  ];
  const { body } = fc.letrec<{ body: string; piece: string }>((tie) => ({
    body: fc.array(tie('piece'), { maxLength: 3 }).map((pieces) => pieces.join('')),
    piece: fc.oneof(
      { depthSize: 'small' },
      path.map((written) => `{{${written}}}`),
      path.map((written) => `{{number (count ${written})}}`),
      path.map((written) => `{{> 片 ${written}}}{{> 片 名=${written}}}{{> 片 @root.组 名=${written}}}`),
      fc.tuple(fc.nat(5), tie('body')).map(([index, inner]) => blocks(inner)[index] ?? ''),
    ),
  }));

  it('has the same unknown names before and while it is printed', () => {
    fc.assert(
      fc.property(body, body, (section, text) => {
        const file = (path: string, content: string) => new Map([['片', { path, text: content }]]);
        const partial = text.replaceAll(/\{\{> [^}]*\}\}/g, '');
        const compiled = compileTemplates({ sections: file('节', section), partials: file('片', partial) });
        if (!compiled.ok) throw new Error(describe(compiled.diagnostics).join('\n'));
        const { report, faults } = collectFaults();
        compiled.value.renders.get('片')?.(bound, report, limitWork(bound));
        const { sections, partials } = compiled.value.written;
        const told = checkNames([...sections.values()], partials, bound);
        const unknown = faults.filter(({ code }) => code === 'MB301' || code === 'MB108');
        // Handlebars compiles blocks of the same words once: of two equal mistakes it tells the first place only.
        expect(placesOf(told)).toEqual(expect.arrayContaining([...placesOf(unknown)]));
        expect(told.length > 0).toBe(unknown.length > 0);
      }),
      { numRuns: 500 },
    );
  });

  function placesOf(diagnostics: readonly Diagnostic[]): readonly string[] {
    return [...new Set(diagnostics.map(({ at }) => (at ? formatPoint(at) : '')))].toSorted();
  }
});
