import { describe, expect, it } from 'vitest';
import { extendDataPath, formatDataPath } from '../src/data-path.js';

describe('formatDataPath', () => {
  const pathsOf = (...names: readonly string[]) => {
    const data = { 项目: names.map((name) => ({ 名称: name })) };
    return names.map((_, index) => formatDataPath(data, ['项目', index]));
  };

  it('names an item of a list by its 名称, the second of that name by its number', () => {
    expect(pathsOf('甲', '乙', '甲')).toEqual(['项目[甲]', '项目[乙]', '项目[甲#2]']);
  });

  it.each([
    [{ 科目编码: '2010301', 名称: '行政运行' }, '2010301'],
    [{ 类型: '特定目标类', 名称: '甲项目', 单位: '本级' }, '甲项目'],
    [{ 单位: '本级', 行: [] }, '本级'],
    [{ 项目: '一、拨款收入', 预算数: 1 }, '一、拨款收入'],
    [{ 类别: '行政人员', 编制数: '3' }, '行政人员'],
    [{ 名称: '', 单位: '本级' }, '本级'],
    [{ 项目: [{ 名称: '甲' }] }, '1'],
  ])('names %j by what it is about: %s', (item, name) => {
    expect(formatDataPath({ 行: [item] }, ['行', 0])).toBe(`行[${name}]`);
  });

  it('grows step by step as it is written from the root', () => {
    const data = { 表: { 行: [{ 名称: '甲', 金额: 1 }] } };
    const grown = extendDataPath(extendDataPath('表.行', data.表.行, 0), data.表.行[0], '金额');
    expect(grown).toBe(formatDataPath(data, ['表', '行', 0, '金额']));
  });

  it('names an item without 名称 by its place', () => {
    expect(formatDataPath({ 职责: ['一', '二'] }, ['职责', 1])).toBe('职责[2]');
  });

  it('never gives two items one path, though a name looks like a number of another', () => {
    expect(pathsOf('甲', '甲', '甲#2', '甲#2')).toEqual([
      '项目[甲]',
      '项目[甲#2]',
      '项目[甲#2#1]',
      '项目[甲#2#2]',
    ]);
  });
});
