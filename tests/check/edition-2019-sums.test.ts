import { expect, it } from 'vitest';
import { findInEdition } from './find-in-edition.js';

/** What the rules on sums and agreement find in the publication of 2019: all of it, and nothing else. */

const findings = findInEdition('KJ').map(
  ({ code, severity, place, message }) => `${code} ${severity} ${place}: ${message}`,
);

it('finds the faults of figures that the analysis lists', () => {
  expect(findings).toEqual([
    'KJ112 error 国有资产.资产总额.价值: 资产总额1186.08万元，各类资产之和1186.07万元，相差0.01万元',
    'KJ207 warning 三公经费.公务接待费: “三公”经费有公务接待费26.4万元，机关运行经费明细和项目支出中都没有这一项',
    'KJ211 warning 国有资产.本年度拟购置.金额: 拟购置固定资产7万元（计算机及打印设备等），机关运行经费、项目支出和“三公”经费中购置经费只有2万元，政府采购预算中没有货物',
    'KJ212 warning 收入.合计: 收入只写了 3 项来源，没有提到政府性基金预算、国有资本经营预算、财政专户管理资金、上年结转',
    'KJ301 error 2477.27万元: “支出.合计”印作2477.27万元，数据是2477.28万元',
    'KJ301 error 244.81万元: “支出.比上年增减.合计”印作244.81万元，数据是244.82万元',
    'KJ302 error 2477.27万元: “支出.合计”此处印作2477.27万元，另一处印作2477.28万元',
    'KJ307 warning 三公经费.比上年增减.合计: “三公”经费没有说明因公出国（境）费、公务用车购置及运行费、公务接待费比上年的增减',
    'KJ308 warning 机关运行经费.合计: 机关运行经费没有说明比上年的增减和原因',
  ]);
});
