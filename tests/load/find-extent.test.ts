import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { DataSegment } from '../../src/data-path.js';
import { readYaml } from '../../src/load/read-yaml.js';

/** The source of the scalar at a path. */
function extentOf(text: string, ...path: readonly DataSegment[]): string | undefined {
  const loaded = readYaml({ path: '表.yaml', text }, z.unknown());
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics));
  const extent = loaded.value.findExtent(path);
  return extent?.file.text.slice(extent.start, extent.end);
}

describe('findExtent', () => {
  it.each([
    ['plain', '合计: 2477.28\n下: 1\n', '2477.28'],
    ['before a comment', '合计: 2477.28 # 万元\n', '2477.28'],
    ['at the end of the file', '合计: 2477.28', '2477.28'],
    ['with the marks of braces', '合计: 一, 二} 三\r\n下: 1', '一, 二} 三'],
    ['in double quotes', '合计: "甲 \\"乙\\" 丙" # "丁"', '"甲 \\"乙\\" 丙"'],
    ['in single quotes', "合计: '甲 ''乙''' # '丁'", "'甲 ''乙'''"],
    ['a block', '合计: |-\n  一\n\n    二\n下: 三\n', '|-\n  一\n\n    二\n'],
    ['a block with CRLF', '合计: |\r\n  一\r\n  二\r\n下: 三\r\n', '|\r\n  一\r\n  二\r\n'],
    ['a block that says how far in it is', '合计: |2-\n    一\n  二\n下: 三\n', '|2-\n    一\n  二\n'],
    ['empty', '合计:\n下: 1\n', ''],
  ])('of a value %s', (_, text, source) => {
    expect(extentOf(text, '合计')).toBe(source);
  });

  it('ends at the comma of braces that go over several lines', () => {
    const text = '- {\n    名称: 甲, 优: 95%,\n    良: 90% }\n';
    expect(extentOf(text, 0, '名称')).toBe('甲');
    expect(extentOf(text, 0, '优')).toBe('95%');
    expect(extentOf(text, 0, '良')).toBe('90%');
  });

  it('is nothing where there is no scalar', () => {
    expect(extentOf('支出: { 合计: 1 }\n', '支出')).toBeUndefined();
    expect(extentOf('支出: { 合计: 1 }\n', '支出', '其他')).toBeUndefined();
  });
});
