import { describe, expect, it } from 'vitest';
import { formatDataPath } from '../src/data-path.js';

describe('formatDataPath', () => {
  const pathsOf = (...names: readonly string[]) => {
    const data = { 项目: names.map((name) => ({ 名称: name })) };
    return names.map((_, index) => formatDataPath(data, ['项目', index]));
  };

  it('names an item of a list by its 名称, the second of that name by its number', () => {
    expect(pathsOf('甲', '乙', '甲')).toEqual(['项目[甲]', '项目[乙]', '项目[甲#2]']);
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
