import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLayout } from '../../src/load/load-layout.js';
import { formatPoint } from '../../src/source.js';
import { expectValue, readFonts, root } from './published-edition.js';

const shownPath = 'templates/hebei-2019/layout.yaml';
const text = readFileSync(path.join(root, shownPath), 'utf8');
const fonts = readFonts();

function load(edit: (text: string) => string) {
  const changed = edit(text);
  expect(changed).not.toBe(text);
  return loadLayout({ path: shownPath, text: changed }, fonts);
}

/** The place of the first occurrence after a mark. */
function placeOf(word: string, mark: string): string {
  const before = text.slice(0, text.indexOf(word, text.indexOf(mark)));
  const lines = before.split('\n');
  return `${shownPath}:${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}

describe('loadLayout', () => {
  it('loads the shipped layout: A4, and the type area of GB/T 9704 in both directions', () => {
    const { 纸张 } = expectValue(loadLayout({ path: shownPath, text }, fonts)).layout;
    const areas = Object.values(纸张).map(({ 上, 下, 左, 右, 宽, 高 }) => [
      宽,
      高,
      宽 - 左 - 右,
      高 - 上 - 下,
    ]);
    expect(areas).toEqual([
      [210, 297, 156, 225],
      [297, 210, 225, 156],
    ]);
  });

  it.each([
    ['  - 收入\n', '  - 收人\n', '没有名为“收人”的数据文件', '是否指“收入”？'],
    [
      '  - 收入\n',
      '  - ../收入\n',
      '没有名为“../收入”的数据文件',
      expect.stringContaining('可用的有：部门概况、收入、'),
    ],
  ])('refuses a data file that there is not: %s → %s', (from, to, message, hint) => {
    const { diagnostics } = load((whole) => whole.replace(from, to));
    expect(diagnostics).toMatchObject([{ code: 'BS109', message, hint }]);
    expect(diagnostics[0]?.at && formatPoint(diagnostics[0].at)).toBe(placeOf('收入', '数据:'));
  });

  it.each([
    [
      'a sheet',
      'BS101',
      '模板: 名词解释, 纸张: 竖页',
      '模板: 名词解释, 纸张: 竖叶',
      '竖页',
      '没有名为“竖叶”的纸张',
      '是否指“竖页”？',
    ],
    [
      'a font of a style',
      'BS103',
      '正文: { 字体: 仿宋',
      '正文: { 字体: 彷宋',
      '仿宋',
      '没有名为“彷宋”的字体',
      '是否指“仿宋”？',
    ],
    [
      'a font of a table',
      'BS103',
      '表文: { 字体: 宋体',
      '表文: { 字体: 隶书',
      '宋体',
      '没有名为“隶书”的字体',
      '可用的有：仿宋、楷体',
    ],
  ])('refuses %s that does not exist, at its place', (_, code, from, to, word, message, hint) => {
    const [first, ...others] = load((whole) => whole.replace(from, () => to)).diagnostics;
    expect(others).toEqual([]);
    expect(first).toMatchObject({ severity: 'error', code, message, hint: expect.stringContaining(hint) });
    expect(first?.at && formatPoint(first.at)).toBe(placeOf(word, from));
  });

  it.each([
    ['正文: { 字体: 仿宋, 字号: 15.75', '正文: { 字体: 仿宋, 字号: 0', 'SJ205', '字号'],
    ['正文: { 字体: 仿宋, 字号: 15.75', '正文: { 字体: 仿宋, 字号: 1575', 'SJ205', '字号'],
    ['竖页: { 宽: 210', '竖页: { 宽: 2100', 'SJ205', '宽'],
    ['边线: 0.5', '边线: 50', 'SJ205', '边线'],
    ['字号: 9, 行距: 12', '字号: 7, 行距: 12', 'SJ205', '字号'],
    ['字号: 15.75, 行距: 28.95, 对齐: 两端', '字号: 15.75, 行距: 2.895, 对齐: 两端', 'BS106', '行距'],
    ['距版心: 7', '距版心: 70', 'BS107', '距版心'],
    ['每行字数: 28', '每行字数: 82', 'BS108', '每行字数'],
    ['每页行数: 22', '每页行数: 220', 'BS108', '每页行数'],
  ])('refuses a number that cannot be meant: %s → %s', (from, to, code, key) => {
    const [first, ...others] = load((whole) => whole.replace(from, () => to)).diagnostics;
    expect(others).toEqual([]);
    expect(first).toMatchObject({ severity: 'error', code, message: expect.stringContaining(key) });
    expect(first?.at?.line).toBe(text.slice(0, text.indexOf(from)).split('\n').length);
  });

  it("wants room for a landscape page's number at the left, where a bound volume has its foot", () => {
    const narrow = (whole: string) => whole.replace('下: 26, 左: 35, 右: 37', '下: 26, 左: 9, 右: 63');
    expect(load(narrow).diagnostics).toMatchObject([
      { code: 'BS107', message: expect.stringMatching(/“横页”的纸外：左边距只有 9 毫米/) },
    ]);
    const unnumbered = (whole: string) => narrow(whole).replace('每页行数: 15', '每页行数: 15, 页码: 否');
    expect(load(unnumbered).diagnostics).toEqual([]);
  });

  it('refuses a section that is listed twice, at the second', () => {
    const { diagnostics, ok } = load((whole) => `${whole.trimEnd()}\n  - { 模板: 三公经费, 纸张: 竖页 }\n`);
    expect(ok).toBe(false);
    expect(diagnostics).toMatchObject([{ code: 'BS102', message: '“三公经费”一节已经列为第 6 节' }]);
    expect(diagnostics[0]?.at?.line).toBe(text.trimEnd().split('\n').length + 1);
  });

  it.each([
    ['左右', '左: 28, 右: 26', '左: 105, 右: 105'],
    ['上下', '上: 37, 下: 35', '上: 150, 下: 150'],
  ])('refuses %s margins that leave no room', (margins, from, to) => {
    const { diagnostics } = load((whole) => whole.replace(from, to));
    expect(diagnostics).toMatchObject([
      { code: 'BS104', message: expect.stringContaining(`“竖页”的${margins}边距`) },
    ]);
  });

  it('finds all faults in one run', () => {
    const { diagnostics } = load((whole) =>
      whole.replaceAll('楷体', '行楷').replace('左: 28, 右: 26', '左: 105, 右: 105'),
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(['BS103', 'BS104']);
  });
});
