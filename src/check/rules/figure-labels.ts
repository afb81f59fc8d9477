import { isAmount } from '../../budget/amount.js';
import type { Budget } from '../../budget/budget.js';
import type { DataSegment } from '../../data-path.js';
import { listAmounts } from '../data-values.js';
import { defineRule, type Finding, inText } from '../rule.js';
import { listShownFigures, type ShownFigure } from '../shown-figures.js';

export const figureLabels = defineRule({
  code: 'KJ312',
  severity: 'error',
  title: '名称后面印的是另一项的数',
  explanation:
    '文中“基本支出”后面印的应是基本支出的数。紧接在同一组里另一项的名称之后印出的数，是模板取错了数据：数据都对，印出的话却错了。',
  remedy: '在模板中改成这个名称的数据，或改正数前面的名称',
  example: { wrong: '其中基本支出{{wan 支出.项目支出}}', right: '其中基本支出{{wan 支出.基本支出}}' },
  source: '文字与数据一致；《地方预决算公开操作规程》（财预〔2016〕143号）：公开的内容真实、准确',
  needs: [],
  *check(input) {
    const groups = readGroups(input.budget);
    for (const figure of listShownFigures(input)) {
      if (isAmount(figure.value)) yield* checkLabel(figure, groups.get(figure.dataPath));
    }
  },
});

/** The names that may stand before a figure, and those of its neighbours, at every level below its file. */
type Labels = { readonly own: readonly string[]; readonly others: readonly string[] };

function* checkLabel({ leaf, start, dataPath }: ShownFigure, labels: Labels | undefined): Generator<Finding> {
  const from = Math.max(0, start - REACH);
  const before = leaf.text.slice(from, start);
  if (!labels || labels.own.some((name) => standsLast(before, name))) return;
  const label = labels.others.find((name) => standsLast(before, name));
  if (label === undefined) return;
  // The words of the template are at fault, not the data.
  const at = from + before.lastIndexOf(label);
  const place = inText(leaf, at, at + label.length);
  yield { place, message: `“${label}”后面印的是“${dataPath}”` };
}

/** A name and what links it to its figure are shorter. */
const REACH = 60;

/** What may stand between the name of a figure and the figure. */
const LINKS = /^(?:支出|收入|预算|合计|共计|安排|增加|减少|[为是约共：:])*$/;

/** What a name stands after if it is a whole word: 资产总额 is none in 固定资产总额. */
const BOUNDARY = /(?:^|[\s，。；：、（“,;:(]|其中)$/;

function standsLast(text: string, name: string): boolean {
  const at = text.lastIndexOf(name);
  return at !== -1 && BOUNDARY.test(text.slice(0, at)) && LINKS.test(text.slice(at + name.length));
}

/** Every group has one of these: they name no item. */
const GENERIC: ReadonlySet<string> = new Set(['合计', '总计', '小计', '金额', '数量', '价值']);

function readGroups(budget: Budget): ReadonlyMap<string, Labels> {
  const amounts = listAmounts(budget);
  const children = new Map<string, Set<string>>();
  for (const { path } of amounts) {
    for (const [depth, name] of namesOf(path)) {
      const parent = JSON.stringify(path.slice(0, depth));
      children.set(parent, (children.get(parent) ?? new Set()).add(name));
    }
  }
  return new Map(
    amounts.map(({ path, dataPath }) => {
      const own = namesOf(path).map(([, name]) => name);
      const all = namesOf(path).flatMap(([depth]) => [
        ...(children.get(JSON.stringify(path.slice(0, depth))) ?? []),
      ]);
      return [dataPath, { own, others: all.filter((name) => !own.includes(name)) }];
    }),
  );
}

/** The keys of a path that can be words before a figure, each with its depth; not that of the file. */
function namesOf(path: readonly DataSegment[]): readonly (readonly [depth: number, name: string])[] {
  return path.flatMap((segment, depth) =>
    depth > 0 && typeof segment === 'string' && !GENERIC.has(segment) ? [[depth, segment] as const] : [],
  );
}
