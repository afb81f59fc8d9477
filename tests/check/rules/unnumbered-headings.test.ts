import { describe, expect, it } from 'vitest';
import { unnumberedHeadings } from '../../../src/check/rules/unnumbered-headings.js';
import type { Block } from '../../../src/document/nodes.js';
import { buildInput, findIn, heading } from '../build-input.js';

function check(...blocks: readonly Block[]): readonly string[] {
  return findIn(unnumberedHeadings, buildInput({ blocks }));
}

const numbered = [heading('二、收支'), heading('1、收入', 2)];

describe('JG104', () => {
  it('finds a chapter whose headings have no numbers as others have', () => {
    expect(check(heading('一、概况'), heading('职责', 2), ...numbered)).toEqual([
      '职责: 标题“职责”没有序号，而同级的“1、收入”有序号',
    ]);
  });

  it('says nothing if all have numbers, or none, or only one of a group lacks it', () => {
    expect(check(heading('一、概况'), heading('1、职责', 2), ...numbered)).toEqual([]);
    expect(check(heading('一、概况'), heading('职责', 2))).toEqual([]);
    expect(check(...numbered, heading('支出', 2))).toEqual([]);
  });
});
