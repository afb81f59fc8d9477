import { describe, expect, it } from 'vitest';
import { childOf, type DataSegment } from '../../src/data-path.js';
import { textOf, walkLeaves } from '../../src/document/walk.js';
import { loadEdition } from '../../src/load/load-edition.js';
import { composeEdition, expectValue, readEdition, readLayout } from './published-edition.js';

const edition = expectValue(loadEdition(readEdition()));
const layout = readLayout(edition.budget.版式);

/** The lists that the schemas let be empty: a department may have no such units, projects, purchases … */
const LISTS: readonly (readonly DataSegment[])[] = [
  ['部门概况', '下属单位'],
  ['项目支出', '分组'],
  ['绩效指标', '职责', 0, '活动'],
  ['绩效指标', '职责', 0, '活动', 0, '绩效指标'],
  ['政府采购', '单位'],
];

function withoutItems(value: unknown, [step, ...rest]: readonly DataSegment[]): unknown {
  if (step === undefined) return [];
  const changed = withoutItems(childOf(value, step), rest);
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? changed : item));
  return { ...(value as object), [step]: changed };
}

/** Texts that announce something, each with the text that follows it. */
function listAnnouncements(data: typeof edition.data): readonly string[] {
  const leaves = walkLeaves(composeEdition({ ...edition, data }, layout));
  const texts = [...leaves].map((leaf) => textOf(leaf.inlines).trim());
  return texts
    .map((text, index) => `${text}｜${texts[index + 1]}`)
    .filter((pair) => /(?:[，：:]|其中|包括)｜/.test(pair));
}

describe('a list that is empty', () => {
  const usual = new Set(listAnnouncements(edition.data));

  it.each(LISTS.map((path) => ({ path })))('leaves no words that announce it: $path', ({ path }) => {
    const data = withoutItems(edition.data, path) as typeof edition.data;
    expect(listAnnouncements(data).filter((pair) => !usual.has(pair))).toEqual([]);
  });
});
