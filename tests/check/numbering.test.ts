import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NUMBER_STYLES, readTypedNumber, writeNumber } from '../../src/check/numbering.js';

describe('readTypedNumber', () => {
  it.each([
    ['一、概况', '一、', 1],
    ['十四、智慧城市', '一、', 14],
    ['二十、其他', '一、', 20],
    ['（三）机构', '（一）', 3],
    ['　　1、会议', '1.', 1],
    ['12．规范性文件', '1.', 12],
    ['（2）经费', '（1）', 2],
  ])('reads %s', (text, style, value) => {
    expect(readTypedNumber(text)).toMatchObject({ style, value });
  });

  it('leaves white space before the number out', () => {
    expect(readTypedNumber('　　1、会议')).toMatchObject({ start: 2, end: 4, written: '1、' });
  });

  it.each(['2.5维地理信息', '2019年预算', '12负责文件', '一是坚持', '十百、', '（其中办公用房）', ''])(
    'reads no number in %s',
    (text) => {
      expect(readTypedNumber(text)).toBeUndefined();
    },
  );

  it('reads every number that writeNumber writes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NUMBER_STYLES), fc.integer({ min: 1, max: 99 }), (style, value) => {
        expect(readTypedNumber(`${writeNumber(style, value)}概况`)).toMatchObject({ style, value });
      }),
    );
  });
});
