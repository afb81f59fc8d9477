import { describe, expect, it } from 'vitest';
import { leaveOutParts, markParts } from '../../src/budget/part-lines.js';

describe('markParts', () => {
  it('knows the lines of 其中, and those set in below them', () => {
    const names = [
      '一、事业收入',
      '　其中：教育收费',
      '　　　　其他',
      '二、其他收入',
      '其中：利息',
      '　三、结转',
    ];
    expect(markParts(names)).toEqual([false, true, true, false, true, false]);
  });

  it('takes lines that are set in for themselves where no 其中 stands above', () => {
    expect(markParts(['　事业收入', '　其他收入'])).toEqual([false, false]);
  });
});

it('leaves out the parts', () => {
  expect(leaveOutParts(['甲', '其中：乙', '丙'], (name) => name)).toEqual(['甲', '丙']);
});
