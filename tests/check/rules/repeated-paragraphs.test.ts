import { describe, expect, it } from 'vitest';
import { repeatedParagraphs } from '../../../src/check/rules/repeated-paragraphs.js';
import type { Block } from '../../../src/document/nodes.js';
import { buildInput, findIn, paragraph, table } from '../build-input.js';

const words =
  '一是坚持服务群众，畅通便民渠道；二是坚持打造精品，突出工作创新；三是坚持围绕中心，服务全区大局。';

function check(...blocks: readonly Block[]): readonly string[] {
  return findIn(repeatedParagraphs, buildInput({ blocks }));
}

describe('JG116', () => {
  it('finds the second of two equal paragraphs, whatever leads in', () => {
    expect(check(paragraph(`保障措施：${words}`), paragraph(words))).toEqual([
      `${words}: 这一段有${words.length}个字与前面的一段完全相同`,
    ]);
  });

  it('says nothing of short, of different and of table text', () => {
    expect(check(paragraph('无其他需说明的事项。'), paragraph('无其他需说明的事项。'))).toEqual([]);
    expect(check(paragraph(words), paragraph(words.replace('一是', '首先')))).toEqual([]);
    expect(check(paragraph(words), table([words]))).toEqual([]);
  });
});
