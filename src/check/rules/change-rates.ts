import type Big from 'big.js';
import { valueIn } from '../../budget/amount.js';
import { indexAmounts } from '../data-values.js';
import { findMatches, type Match } from '../find-matches.js';
import { changeWords } from '../lexicon/change-words.js';
import type { PrintedLeaf } from '../printed-text.js';
import { type CheckInput, defineRule, type Finding, inText } from '../rule.js';
import { lastYearOf, listChanges } from '../stated-changes.js';
import { stateMoney, yuanOf } from '../sum.js';

/** Catalogue 32. */
export const changeRates = defineRule({
  code: 'KJ306',
  severity: 'error',
  title: '增减的百分比与数据不符',
  explanation:
    '增减的百分比等于增减除以上年数，四舍五入到所印的位数；除以今年数、舍入错了或留着旧数，都会不符。只检查说明增减的段落中跟在“增长”“下降”一类词后面的百分比。',
  remedy: '用增减除以上年数重算',
  example: { wrong: '上年 93.1，减少 36.7，下降 65.07%', right: '上年 93.1，减少 36.7，下降 39.42%' },
  source: '增减百分比以上年数为基数；《地方预决算公开操作规程》（财预〔2016〕143号）：说明收支增减变化情况',
  needs: [],
  check: (input) =>
    findMatches(input.printed, RATE).flatMap((match) => compareRate(match, changesOf(match.leaf, input))),
});

const words = [...changeWords.rise, ...changeWords.fall].join('|');
const RATE = new RegExp(`(?<=(?:${words}|增幅|降幅)(?:了|为|达|幅度为)?)\\d+(?:\\.\\d+)?[%％]`, 'g');

/** A change in 元 with what it is called, and last year's figure, which is never 0. */
type Rate = { readonly name: string; readonly change: Big; readonly last: Big };

/** The changes that a paragraph shows. */
function changesOf(leaf: PrintedLeaf, input: CheckInput): readonly Rate[] {
  return [...statedRates(leaf, input), ...derivedRates(leaf, input)].filter(({ last }) => !last.eq(0));
}

/** Those of the tables whose 比上年增减 it shows. */
function statedRates(leaf: PrintedLeaf, { budget }: CheckInput): readonly Rate[] {
  const tables = new Set(
    leaf.shown.flatMap(({ dataPath }) => (/增减/.test(dataPath) ? dataPath.split('.').slice(0, 1) : [])),
  );
  if (tables.size === 0) return [];
  return listChanges(budget)
    .filter(({ now }) => tables.has(String(now.path[0])))
    .map((stated) => ({
      name: stated.change.name,
      change: yuanOf(stated.change.cell),
      last: lastYearOf(stated),
    }));
}

/** Those that are derived from both years, where it shows the change or its rate. */
function derivedRates(leaf: PrintedLeaf, input: CheckInput): readonly Rate[] {
  const amounts = indexAmounts(input);
  const places = leaf.shown.flatMap(
    ({ dataPath }) => /^(汇总\..*)\.(?:增减|百分比)$/.exec(dataPath)?.[1] ?? [],
  );
  return [...new Set(places)].flatMap((place) => {
    const [change, last] = [amounts.get(`${place}.增减`), amounts.get(`${place}.上年`)];
    return change && last ? [{ name: '增减', change: valueIn(change, '元'), last: valueIn(last, '元') }] : [];
  });
}

function compareRate({ leaf, start, end, text }: Match, rates: readonly Rate[]): readonly Finding[] {
  if (rates.length === 0) return [];
  const printed = text.slice(0, -1);
  const decimals = printed.split('.')[1]?.length ?? 0;
  const percents = rates.map(({ change, last }) => change.abs().times(100).div(last.abs()));
  if (percents.some((percent) => percent.toFixed(decimals) === printed)) return [];
  const expected = rates.map(
    ({ name, change, last }, index) =>
      `${name}${stateMoney(change)}，上年${stateMoney(last)}，即${percents[index]?.toFixed(2) ?? ''}%`,
  );
  return [{ place: inText(leaf, start, end), message: `印作${text}，${expected.join('；')}` }];
}
