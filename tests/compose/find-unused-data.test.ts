import { describe, expect, it } from 'vitest';
import type { Budget } from '../../src/budget/budget.js';
import { findUnusedData } from '../../src/compose/find-unused-data.js';
import { wanAmount } from './compose-sample.js';

const locate = (path: readonly (string | number)[]) => ({ path: path.join('/'), line: 1, column: 1 });

/** The data that no template uses, by place. */
function unused(data: Readonly<Record<string, unknown>>, section: string, partial = ''): readonly string[] {
  const file = (text: string) => new Map([['甲', { path: '甲.hbs', text }]]);
  const templates = { sections: file(section), partials: file(partial) };
  return findUnusedData(data as Budget, templates, locate).map(({ at }) => at?.path ?? '');
}

describe('findUnusedData', () => {
  it('warns of a key that no template names, with its path', () => {
    const templates = {
      sections: new Map([['甲', { path: '', text: '{{支出.合计}}' }]]),
      partials: new Map(),
    };
    const data = { 支出: { 合计: wanAmount('1'), 备注: [{ 名称: '甲' }] } };
    expect(findUnusedData(data as unknown as Budget, templates, locate)).toEqual([
      {
        severity: 'warning',
        code: 'MB305',
        message: '没有模板用到数据“支出.备注”',
        hint: '它不会印出；要印的，在模板中加上，不要的，从数据中删去',
        at: { path: '支出/备注', line: 1, column: 1 },
      },
    ]);
  });

  it('is silent about what is named, wherever and in whatever way', () => {
    const data = { 支出: { 合计: '1', 项: [{ 名称: '甲', '因公（境）': '1' }], 目: { '2018': '3' } } };
    const section =
      '<p id="{{支出.合计}}">{{#each 支出.项}}{{> 甲 名=名称}}{{/each}}{{wan 支出.目.[2018]}}</p>';
    expect(unused(data, section, '{{~#if (zero 因公（境）)}}{{/if}}')).toEqual([]);
  });

  it('tells a key once, at its first value that is not blank', () => {
    const data = { 支出: { 项: [{ 注: '' }, { 注: '二' }, { 注: '三' }] } };
    expect(unused(data, '{{#each 支出.项}}{{/each}}')).toEqual(['支出/项/1/注']);
  });

  it('does not take words outside of braces or in comments for names', () => {
    expect(unused({ 支出: { 合计: '1' } }, '支出 合计 {{!-- 支出.合计 --}}{{! 支出 }}')).toEqual(['支出']);
  });

  it('takes the rows of a table for printed where its summary is, but not what it says as a whole', () => {
    const data = { 支出总表: { 表号: '公开表3', 行: [{ 科目编码: '201', 基本支出: '1' }] } };
    expect(unused(data, '{{#each 汇总.支出总表.行}}{{/each}}')).toEqual(['支出总表/表号']);
    expect(unused(data, '{{支出总表.表号}}')).toEqual(['支出总表/行']);
  });

  it('leaves out how amounts are written, and what is not of a table or text', () => {
    expect(unused({ 版式: 'x', 支出: { 金额格式: { 单位: '元' } } }, '{{支出}}')).toEqual([]);
  });
});
