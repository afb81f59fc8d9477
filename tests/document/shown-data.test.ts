import { describe, expect, it } from 'vitest';
import type { Inline } from '../../src/document/nodes.js';
import { findShownData } from '../../src/document/shown-data.js';

const lineBreak: Inline = { kind: 'lineBreak' };

function run(text: string, dataPath?: string): Inline {
  return { kind: 'text', text, marks: [], ...(dataPath !== undefined && { dataPath }) };
}

describe('findShownData', () => {
  it('gives the stretch of each value', () => {
    expect(findShownData([run('收入'), run('12元', '甲'), run('，'), run('3元', '乙')])).toEqual([
      { start: 2, end: 5, dataPath: '甲' },
      { start: 6, end: 8, dataPath: '乙' },
    ]);
  });

  it('takes a value of several lines for one, blank lines included', () => {
    const inlines = [run('一', '甲'), lineBreak, run('二', '甲'), lineBreak, lineBreak, run('三', '甲')];
    expect(findShownData(inlines)).toEqual([{ start: 0, end: 6, dataPath: '甲' }]);
  });

  it('takes a value that a departure has cut for one', () => {
    expect(findShownData([run('12', '甲'), run('34', '甲')])).toEqual([{ start: 0, end: 4, dataPath: '甲' }]);
  });

  it('leaves out a line break that only stands beside a value', () => {
    expect(findShownData([lineBreak, run('12', '甲'), lineBreak, run('字')])).toEqual([
      { start: 1, end: 3, dataPath: '甲' },
    ]);
  });

  it('tells a value that is shown twice', () => {
    expect(findShownData([run('12', '甲'), run('、'), run('12', '甲')])).toHaveLength(2);
    expect(findShownData([run('12', '甲'), run('3', '乙'), run('12', '甲')])).toHaveLength(3);
  });
});
