import type Big from 'big.js';
import type { Budget } from '../../budget/budget.js';
import { type Match, matchLeaf } from '../find-matches.js';
import { changeWords } from '../lexicon/change-words.js';
import type { PrintedLeaf } from '../printed-text.js';
import { defineRule, type Finding, inText } from '../rule.js';
import { lastYearOf, listChanges, type StatedChange } from '../stated-changes.js';
import { stateMoney, yuanOf } from '../sum.js';

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
  check: ({ budget, printed }) =>
    printed.leaves.flatMap((leaf) => {
      const changes = changesOf(leaf, budget);
      if (changes.length === 0) return [];
      return matchLeaf(leaf, RATE).flatMap((match) => compareRate(match, changes));
    }),
});

const words = [...changeWords.rise, ...changeWords.fall].join('|');
const RATE = new RegExp(`(?<=(?:${words}|增幅|降幅)(?:了|为|达|幅度为)?)\\d+(?:\\.\\d+)?[%％]`, 'g');

type Rate = { readonly stated: StatedChange; readonly percent: Big };

/** The changes of the tables whose 比上年增减 a paragraph shows. */
function changesOf(leaf: PrintedLeaf, budget: Budget): readonly Rate[] {
  const tables = new Set(
    leaf.shown.flatMap(({ dataPath }) => (/增减/.test(dataPath) ? dataPath.split('.').slice(0, 1) : [])),
  );
  if (tables.size === 0) return [];
  return listChanges(budget)
    .filter(({ now }) => tables.has(String(now.path[0])))
    .flatMap((stated) => {
      const last = lastYearOf(stated);
      return last.eq(0)
        ? []
        : [{ stated, percent: yuanOf(stated.change.cell).abs().times(100).div(last.abs()) }];
    });
}

function compareRate({ leaf, start, end, text }: Match, rates: readonly Rate[]): readonly Finding[] {
  const printed = text.slice(0, -1);
  const decimals = printed.split('.')[1]?.length ?? 0;
  if (rates.length === 0 || rates.some(({ percent }) => percent.toFixed(decimals) === printed)) return [];
  const expected = rates
    .map(({ stated, percent }) => {
      const change = stateMoney(yuanOf(stated.change.cell));
      return `${stated.change.name}${change}，上年${stateMoney(lastYearOf(stated))}，即${percent.abs().toFixed(2)}%`;
    })
    .join('；');
  return [{ place: inText(leaf, start, end), message: `印作${text}，${expected}` }];
}
