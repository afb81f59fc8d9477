import { describe, expect, it } from 'vitest';
import { dashStyle } from '../../../src/check/rules/dash-style.js';
import { buildInput, findIn, paragraph } from '../build-input.js';

describe('dashStyle', () => {
  it.each([
    ['受理—立案--处理--结案', '--处理--: 有 2 处用“--”作连接号，同一段里又用“—”'],
    ['受理--处理。', '--: 有 1 处用“--”作连接号'],
  ])('finds %j', (text, finding) => {
    expect(findIn(dashStyle, buildInput({ blocks: [paragraph(text)] }))).toEqual([finding]);
  });

  it.each(['受理—立案—处理', '预算——安排', '政府办-政务服务', '附件：----------', '——'])(
    'stays silent on %j',
    (text) => {
      expect(findIn(dashStyle, buildInput({ blocks: [paragraph(text)] }))).toEqual([]);
    },
  );
});
