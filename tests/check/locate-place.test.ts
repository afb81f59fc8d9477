import { describe, expect, it } from 'vitest';
import { type DataPlaces, locatePlace } from '../../src/check/locate-place.js';
import { readPrintedText } from '../../src/check/printed-text.js';
import { atData, inText } from '../../src/check/rule.js';
import type { Block } from '../../src/document/nodes.js';
import { pointAt, type SourceExtent } from '../../src/source.js';
import { cell, inlinesOf, paragraph } from './build-input.js';

const file = {
  path: 'data/甲/2019/a.yaml',
  text: '合计: 12.50\n正文: 一的的二的的\n文本: |-\n  甲的的\n  乙的的\n双: "的\\u7684"\n末: 万元的的\n',
};
const sources: Readonly<Record<string, string>> = {
  合计: '12.50',
  正文: '一的的二的的',
  文本: '|-\n  甲的的\n  乙的的\n',
  双: '"的\\u7684"',
};

function findExtent(dataPath: string): SourceExtent | undefined {
  const source = sources[dataPath];
  const start = file.text.indexOf(source ?? '');
  return source === undefined ? undefined : { file, start, end: start + source.length };
}

const places: DataPlaces = {
  data: { 项: [{ 名称: '甲' }] },
  locate: () => ({ path: file.path, line: 9, column: 9 }),
  locateDataPath: (path) => {
    const extent = findExtent(path);
    return extent && pointAt(file, extent.start);
  },
  findExtent,
};

function leafOf(block: Block) {
  const meta = { title: '', author: '', language: 'zh-CN', date: new Date(0) };
  const [leaf] = readPrintedText({
    meta,
    sections: [{ name: '正文', sheet: '竖页', blocks: [block] }],
  }).leaves;
  if (!leaf) throw new Error('no leaf');
  return leaf;
}

/** `line:column` of a stretch of a paragraph that is one value of the data. */
function locate(text: string, dataPath: string, start: number, end: number): string {
  const { at } = locatePlace(inText(leafOf(paragraph(text, dataPath)), start, end), places);
  return at ? `${at.line}:${at.column}` : '';
}

describe('locatePlace', () => {
  it('finds a value of the data with its path', () => {
    expect(locatePlace(atData('项', 0, '名称'), places)).toEqual({
      at: { path: file.path, line: 9, column: 9 },
      dataPath: '项[甲].名称',
    });
  });

  it('finds the very words in the value that prints them', () => {
    expect(locate('一的的二的的', '正文', 1, 3)).toBe('2:6');
  });

  it('finds the same words where they stand again', () => {
    expect(locate('一的的二的的', '正文', 4, 6)).toBe('2:9');
    expect(locate('甲的的\n乙的的', '文本', 5, 7)).toBe('5:4');
  });

  it('looks at the first line of words that go over a break', () => {
    expect(locate('甲的的\n乙的的', '文本', 1, 5)).toBe('4:4');
  });

  it('stays at the value if the words are not spelt so in it, and never finds them in a neighbour', () => {
    expect(locate('12.50万元', '合计', 5, 7)).toBe('1:5');
    expect(locate('的的', '双', 0, 2)).toBe('6:4');
    expect(locate('一的的', '合计', 1, 3)).toBe('1:5');
  });

  it('stays at the value for a place between characters', () => {
    expect(locate('一的的二', '正文', 2, 2)).toBe('2:5');
  });

  it('takes the part of a stretch that shows data', () => {
    const inlines = [...inlinesOf('共'), ...inlinesOf('12.50', '合计'), ...inlinesOf('万元')];
    const leaf = leafOf({ kind: 'paragraph', style: '正文', inlines });
    expect(locatePlace(inText(leaf), places)).toEqual({
      at: { path: file.path, line: 1, column: 5 },
      dataPath: '合计',
    });
  });

  it('is at the line of the template for its own words', () => {
    const at = { path: 'templates/甲/sections/乙.hbs', line: 3, column: 1 };
    const leaf = leafOf({ ...paragraph('三、收入'), at });
    expect(locatePlace(inText(leaf), places)).toEqual({ at });
    expect(locatePlace(inText(leafOf(paragraph('三、收入'))), places)).toEqual({});
  });

  it('is at the cell rather than at its table', () => {
    const at = { path: 't.hbs', line: 8, column: 2 };
    const table: Block = {
      kind: 'table',
      style: '常规',
      columns: [{ weight: 1, align: 'left' }],
      head: [],
      body: [{ cells: [{ ...cell('甲'), at }] }],
      at: { path: 't.hbs', line: 1, column: 1 },
    };
    expect(locatePlace(inText(leafOf(table)), places)).toEqual({ at });
  });

  it('is at the template for a value that no file writes, though its group is written', () => {
    const at = { path: 't.hbs', line: 2, column: 1 };
    const leaf = leafOf({ ...paragraph('部门', '部门.称谓'), at });
    const group = { path: file.path, line: 1, column: 1 };
    const nearest = { ...places, locateDataPath: () => group };
    expect(locatePlace(inText(leaf), nearest)).toEqual({ at, dataPath: '部门.称谓' });
    const derived = leafOf({ ...paragraph('12.50', '汇总.表.合计'), at });
    expect(locatePlace(inText(derived), nearest)).toEqual({ at: group, dataPath: '汇总.表.合计' });
  });

  it('is at the template, with the data path, for data that no file states', () => {
    const at = { path: 't.hbs', line: 2, column: 1 };
    const leaf = leafOf({ ...paragraph('3', '比例'), at });
    expect(locatePlace(inText(leaf), places)).toEqual({ at, dataPath: '比例' });
  });
});
