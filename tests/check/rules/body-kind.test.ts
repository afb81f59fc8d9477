import { describe, expect, it } from 'vitest';
import { bodyKind } from '../../../src/check/rules/body-kind.js';
import { buildInput, findIn, heading, paragraph } from '../build-input.js';

function check(title: string, text: string): readonly string[] {
  return findIn(bodyKind, buildInput({ blocks: [heading(title, 0), paragraph(text)] }));
}

describe('JG126', () => {
  it('finds the words of the other kind', () => {
    expect(check('某局2019年部门预算公开', '本单位2019年预算收入100万元')).toEqual([
      '本单位: 这是部门预算公开，这里却写“本单位”',
    ]);
    expect(check('某站2019年单位预算公开', '我部门年初预算100万元')).toEqual([
      '我部门: 这是单位预算公开，这里却写“我部门”',
    ]);
  });

  it('says nothing of the right words, of other bodies, and if the title does not tell', () => {
    expect(check('某局2019年部门预算公开', '本部门收入100万元，本单位职工')).toEqual([]);
    expect(check('某局2019年预算公开', '本单位收入100万元')).toEqual([]);
  });
});
