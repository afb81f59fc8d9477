import { expect, it } from 'vitest';
import { composeBlocks, composeInlines, composeLine } from './compose-sample.js';

const data = { 甲: '一', 文: ' 两  端 \t', 有: true, 项目: ['子', '丑'] };
const line = (template: string): string => composeLine(template, { data });

it('white space that holds a line end is dropped', () => {
  expect(line('<p>\n  一\n\t二 \r\n 三\r四\n</p>')).toBe('一二三四');
  expect(line('<p>\n  {{甲}}\n  二\n</p>')).toBe('⟦甲|一⟧二');
});

it('other spaces are text, U+3000 and the no-break space even beside a line end', () => {
  expect(line('<p> 一  二\t三 </p>')).toBe(' 一  二\t三 ');
  expect(line('<p>\u3000\n一\u3000\n\u3000二\u00a0\n</p>')).toBe('\u3000一\u3000\u3000二\u00a0');
});

it('blocks and partials leave no space of their own', () => {
  expect(line('<p>一\n  {{#if 有}}\n    二\n  {{else}}\n    三\n  {{/if}}\n  四</p>')).toBe('一二四');
  expect(line('<p>一{{#unless 有}}\n    二\n  {{else}}\n    三\n  {{/unless}}四</p>')).toBe('一三四');
  expect(
    line('<p>\n  {{#each 项目}}\n    {{this}}\n    {{#if @last}}。{{else}}、{{/if}}\n  {{/each}}\n</p>'),
  ).toBe('⟦项目[1]|子⟧、⟦项目[2]|丑⟧。');
  expect(composeLine('<p>一\n  {{> 片}}\n二</p>', { data, partials: { 片: '\n 三\n' } })).toBe('一三二');
});

it('{{~ takes the space beside it', () => {
  expect(line('<p>一 {{~甲~}} 二</p>')).toBe('一⟦甲|一⟧二');
});

it('data is verbatim', () => {
  expect(line('<p>{{文}}</p>')).toBe('⟦文| 两  端 \t⟧');
  expect(composeLine('<p>{{文}}</p>', { data: { 文: ' \n 一' } })).toBe('⟦文| ⟧↵⟦文| 一⟧');
});

it('indentation between blocks is nothing, an empty paragraph is one', () => {
  expect(composeBlocks(' \n <p>\n</p>\n\n<p/>\n')).toMatchObject([{ inlines: [] }, { inlines: [] }]);
});

it('runs that look alike become one, unless they show data', () => {
  expect(composeInlines('<p>一{{#if 有}}二{{/if}}<b>三</b><b>四</b>{{甲}}{{甲}}五</p>', { data })).toEqual([
    { kind: 'text', text: '一二', marks: [] },
    { kind: 'text', text: '三四', marks: ['bold'] },
    { kind: 'text', text: '一', marks: [], dataPath: '甲' },
    { kind: 'text', text: '一', marks: [], dataPath: '甲' },
    { kind: 'text', text: '五', marks: [] },
  ]);
});

it('marks nest in any order and are listed in one', () => {
  expect(
    composeInlines('<p><sup>1<b>2{{甲}}</b></sup><b><sup>3<b>4</b></sup><br/></b></p>', { data }),
  ).toEqual([
    { kind: 'text', text: '1', marks: ['superscript'] },
    { kind: 'text', text: '2', marks: ['bold', 'superscript'] },
    { kind: 'text', text: '一', marks: ['bold', 'superscript'], dataPath: '甲' },
    { kind: 'text', text: '34', marks: ['bold', 'superscript'] },
    { kind: 'lineBreak' },
  ]);
});
