import { describe, expect, it } from 'vitest';
import { announcedParts } from '../../../src/check/rules/announced-parts.js';
import type { Block } from '../../../src/document/nodes.js';
import { buildInput, findIn, heading, paragraph } from '../build-input.js';

function check(...blocks: readonly Block[]): readonly string[] {
  return findIn(announcedParts, buildInput({ blocks }));
}

const chapter = heading('一、部门职责、机构设置等基本情况');

describe('JG106', () => {
  it('finds a part without a heading of its own', () => {
    expect(check(chapter, heading('部门职责', 2), paragraph('机构设置如下：'))).toEqual([
      '机构设置: 这一节的标题列出了“机构设置”，下面却没有“机构设置”的小标题',
    ]);
  });

  it('says nothing if each part has one, or none has', () => {
    expect(check(chapter, heading('1、部门职责', 2), heading('2、机构设置情况', 2))).toEqual([]);
    expect(check(chapter, paragraph('……'))).toEqual([]);
    expect(check(heading('二、收入、支出预算情况'), heading('收入情况', 2), heading('支出情况', 2))).toEqual(
      [],
    );
    expect(check(heading('二、总体情况'), heading('收入', 2))).toEqual([]);
  });
});
