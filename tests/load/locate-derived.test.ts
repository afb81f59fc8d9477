import { expect, it } from 'vitest';
import { loadEdition } from '../../src/load/load-edition.js';
import { formatPoint } from '../../src/source.js';
import { expectValue, readEdition } from '../edition/published-edition.js';

const table = [
  '金额格式: { 单位: 万元, 小数位数: 2, 千分位: 否 }',
  '行:',
  '- { 科目编码: "2010301", 上年数: 1, 基本支出: 2, 原因: 人员增加 }',
  '- { 科目编码: "2080505", 上年数: 1, 项目支出: 1 }',
  '合计: { 上年数: 2, 合计: 3 }',
];
const path = 'tables/一般公共预算支出表.yaml';
const edition = readEdition().get('edition.yaml');
if (!edition) throw new Error('no edition.yaml');
const files = new Map([
  ['edition.yaml', edition],
  [path, { path, text: table.join('\n') }],
]);
const { locateData, findExtent } = expectValue(
  loadEdition(files, { layout: { name: '样例', stems: ['一般公共预算支出表'] } }),
);

/** Where a derived value is told; the words there if the file has the very value. */
function placeOf(dataPath: string): string {
  const point = locateData(`汇总.一般公共预算支出表.${dataPath}`);
  const extent = findExtent(`汇总.一般公共预算支出表.${dataPath}`);
  const words = extent ? ` ${extent.file.text.slice(extent.start, extent.end)}` : '';
  return point ? `${formatPoint(point)}${words}`.replace(`${path}:`, '') : '-';
}

it.each([
  // What the file states, at its value.
  ['行[2010301].基本支出', '3:36 2'],
  ['行[2010301].原因', '3:43 人员增加'],
  ['变化[2010301].原因', '3:43 人员增加'],
  ['合计.合计', '5:19 3'],
  // What it does not, at the nearest above.
  ['行[2010301].合计', '3:3'],
  ['变化[2080505].增减', '4:3'],
  ['行[201].基本支出', '3:1'],
  ['合计.项目支出', '5:5'],
  ['合计变化.增减', '5:5'],
])('汇总.一般公共预算支出表.%s is told at %s', (dataPath, place) => {
  expect(placeOf(dataPath)).toBe(place);
});

const threePublic = [
  '金额格式: { 单位: 万元, 小数位数: 2, 千分位: 否 }',
  '本年: { 因公出国（境）费: 0, 公务用车购置费: 0, 公务用车运行维护费: 3, 公务接待费: 1, 合计: 4 }',
  '上年: { 因公出国（境）费: 0, 公务用车购置费: 0, 公务用车运行维护费: 3, 公务接待费: 2, 合计: 5 }',
  '机关运行经费: { 本年: 7, 上年: 8 }',
  '原因: { 公务接待费: 批次减少, 机关运行经费: 厉行节约 }',
].join('\n');

it.each([
  ['变化.公务接待费.本年', 2],
  ['变化.公务接待费.增减', 2],
  ['变化.公务用车小计.增减', 2],
  ['变化.公务接待费.上年', 3],
  ['变化.公务接待费.原因', 5],
  ['变化.机关运行经费.本年', 4],
  ['变化.机关运行经费.增减', 4],
  ['变化.机关运行经费.上年', 4],
  ['变化.机关运行经费.原因', 5],
])('汇总.三公与机关运行经费表.%s is told at line %i', (dataPath, line) => {
  const own = 'tables/三公与机关运行经费表.yaml';
  const stems = ['三公与机关运行经费表'] as const;
  const loaded = loadEdition(
    new Map([
      ['edition.yaml', edition],
      [own, { path: own, text: threePublic }],
    ]),
    { layout: { name: '样例', stems } },
  );
  expect(expectValue(loaded).locateData(`汇总.三公与机关运行经费表.${dataPath}`)?.line).toBe(line);
});
