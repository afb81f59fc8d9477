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
])('汇总.一般公共预算支出表.%s is told at %s', (dataPath, place) => {
  expect(placeOf(dataPath)).toBe(place);
});
