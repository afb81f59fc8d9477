import { describe, expect, it } from 'vitest';
import { privateData } from '../../../src/check/rules/private-data.js';
import { buildInput, findIn, paragraph } from '../build-input.js';

function check(text: string): readonly string[] {
  return findIn(privateData, buildInput({ blocks: [paragraph(text)] })).map(
    (line) => line.split(': ')[1] ?? '',
  );
}

describe('GK104', () => {
  it.each([
    ['身份证 11010519491231002X', '文中有身份证号：110……（共18个字符）'],
    ['联系人手机13800138000', '文中有手机号码：138……（共11个字符）'],
    ['电话0335-4041234', '文中有电话号码：033……（共12个字符）'],
    ['卡号6222020000000000000', '文中有银行账号：622……（共19个字符）'],
    ['开户行账号：0403012309300', '文中有银行账号：040……（共13个字符）'],
    ['机密★一年', '文中有密级标志：机密★……（共3个字符）'],
  ])('finds %s', (text, message) => {
    expect(check(text)).toEqual([message]);
  });

  it('says nothing of amounts, codes, service numbers and numbers that fail their check digit', () => {
    expect(check('合计2477.28万元，13800138000元，B021502，12345热线，2018-12-31')).toEqual([]);
    expect(check('110105194912310021；6222020000000000001；保密工作；秘密级')).toEqual([]);
  });
});
