import { describe, expect, it } from 'vitest';
import { endOfScalar } from '../../src/check/scalar-extent.js';

/** The scalar that starts at the first `^` mark, which is taken out. */
function scalarAt(marked: string): string {
  const start = marked.indexOf('^');
  const text = marked.replace('^', '');
  return text.slice(start, endOfScalar(text, start));
}

describe('endOfScalar', () => {
  it.each([
    ['合计: ^2477.28\n基本支出: 1\n', '2477.28'],
    ['合计: ^2477.28 # 万元\n', '2477.28'],
    ['合计: ^2477.28', '2477.28'],
    ['内容: ^一, 二} 三\r\n下: 1', '一, 二} 三'],
    ['{ 名称: ^甲率, 优: 95% }', '甲率'],
    ['- { 名称: 甲, 优: ^95% }\n', '95% '],
    ['{ 甲: 1 }: ^乙, 丙\n', '乙, 丙'],
    ['名称: ^"甲 \\"乙\\" 丙" # "丁"', '"甲 \\"乙\\" 丙"'],
    ["名称: ^'甲 ''乙''' # '丁'", "'甲 ''乙'''"],
    ['正文: ^|-\n  一\n\n    二\n下: 三\n', '|-\n  一\n\n    二'],
    ['正文: ^|\n  一\r\n  二\r\n', '|\n  一\r\n  二\r\n'],
    ['- 正文: ^|-\n    一\n  下: 二\n', '|-\n    一'],
    ['空: ^\n下: 1\n', ''],
  ])('of %j is %j', (marked, scalar) => {
    expect(scalarAt(marked)).toBe(scalar);
  });

  it('does not take long over many brackets', () => {
    const brackets = '['.repeat(200_000);
    const before = process.cpuUsage();
    expect(scalarAt(`- [甲, "${brackets}", "]", ^乙]\n`)).toBe('乙]');
    expect(process.cpuUsage(before).user / 1_000_000).toBeLessThan(1);
  });
});
