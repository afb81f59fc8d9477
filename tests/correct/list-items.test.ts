import { describe, expect, it } from 'vitest';
import { compareOpened } from '../../src/correct/compare-opened.js';
import { listItems } from '../../src/correct/list-items.js';
import type { PlacedWords } from '../../src/correct/placed-words.js';
import { copyExample, type Edit, exampleFolder, openExample } from '../edition/example-edition.js';

const old = openExample(exampleFolder('2024'));
const pages = { old: () => '8', new: () => '9' };

function listAfter(...edits: readonly Edit[]) {
  return listItems(compareOpened(old, openExample(copyExample('2024', edits))), pages);
}

const say = ({ place, page, old: before, new: after }: PlacedWords) => `${place} ${page} ${before}→${after}`;

const salaries: Edit = [
  'tables/支出总表.yaml',
  (text) => text.replace('"2080201", 基本支出: 312.40', '"2080201", 基本支出: 999.99'),
];
const duties: Edit = ['text/名词解释.yaml', (text) => text.replace(/^(\s+解释: .*?)。/m, '$1，下同。')];

describe('a notice of correction', () => {
  it('lists a figure that is not printed itself, with the sums that follow from it', () => {
    const { items, shared } = listAfter(salaries);
    expect(shared).toEqual([]);
    expect(items).toHaveLength(1);
    expect(items[0]?.places.map(say)).toEqual([
      '数据：支出总表.分单位[示例县民政局本级].行[2080201].基本支出（不单独印出）  312.4万元→999.99万元',
    ]);
    expect(items[0]?.consequences).toHaveLength(8);
    expect(items[0]?.consequences.map(say)[0]).toBe(
      '支出总表，公开表3部门支出总表，“社会保障和就业支出”行，“合计：1”列 9 2470.99→3158.58',
    );
  });

  it('lists sums under the change that they are worked out from, and not under another', () => {
    const { items, shared } = listAfter(salaries, duties);
    expect(items.map(({ places, consequences }) => [places.length, consequences.length])).toEqual([
      [1, 0],
      [1, 8],
    ]);
    expect(shared).toEqual([]);
  });

  it('names all that a figure follows from, where it is several', () => {
    const { items, shared } = listAfter([
      salaries[0],
      (text) => salaries[1](text).replace(/("20802\d\d", 项目支出: )\d+\.\d+/, '$1' + '88.00'),
    ]);
    expect(items).toHaveLength(2);
    expect(shared.length).toBeGreaterThan(0);
    expect(shared.every(({ after }) => after.join() === '0,1')).toBe(true);
  });

  it('tells the old page of what is not in the new edition', () => {
    const { items } = listAfter([
      'text/名词解释.yaml',
      (text) => text.replace(/^ {2}- 名称: .*\n(?: {4}.*\n)+/m, ''),
    ]);
    const placed = items.flatMap((item) => item.places).find((each) => each.new === '（删去）');
    expect(placed?.page).toBe('原第8页');
  });
});
