import { valueIn } from '../../budget/amount.js';
import { indexAmounts } from '../data-values.js';
import { findMatches, isInside, type Match } from '../find-matches.js';
import { readFigure, yuanOfFigure } from '../printed-figure.js';
import { type CheckInput, defineRule, inText } from '../rule.js';
import { listShownFigures, type ShownFigure } from '../shown-figures.js';
import { lastYearOf, listChanges } from '../stated-changes.js';

export const typedAmounts = defineRule({
  code: 'KJ303',
  severity: 'error',
  title: '手写的金额在数据中找不到',
  explanation:
    '模板或文字中手写的金额不随数据变化，容易留下上年的数或写错。每个手写的金额都应能在数据中找到相等的数（换算成同一单位；也可以是由增减推出的上年数）。书名、文号中的数，以及“以上”“不超过”“每人”“标准”一类界限和单价除外。',
  remedy: '改用数据中的数；确实是数据以外的事实，在 as-published.yaml 的“已知”中写明原因',
  example: { wrong: '模板手写“收入 2232.46万元”，数据是 2477.28', right: '模板写 {{wan 收入.合计}}' },
  source: '正文中的每个数都应有出处；《地方预决算公开操作规程》（财预〔2016〕143号）：公开的内容真实、准确',
  needs: [],
  check: (input) => {
    const typed = findTypedAmounts(input);
    if (typed.length === 0) return [];
    const known = listKnownAmounts(input);
    return typed
      .filter(({ text }) => !known.has(yuanText(text)))
      .map(({ leaf, start, end, text }) => ({
        place: inText(leaf, start, end),
        message: `手写的金额${text}在数据中找不到`,
      }));
  },
});

/** Only from the start of a number: from each digit, a long one would be read as often as it has digits. */
const AMOUNT = /(?<!\d[,，]?)\d[\d,，]*(?:\.\d+)?(?:亿元|万元|元)/g;
const LIMIT_BEFORE =
  /(单价|限额|标准|起点|超过|超出|不足|低于|高于|少于|多于|大于|小于|不到|达到|约|近|每\S{0,4}|人均|户均|\d(?:亿元|万元|元)?[-—－~～至到])[为在是]?\s*$/;
const LIMIT_AFTER =
  /^\s*(（含）|\(含\))?(及?以[上下内]|起|左右|余|多|[/／每]|的?(标准|限额|门槛)|至|到|[-—－~～]\d)/;

/** Amounts that stand in the words of a template or a text and are not a figure of the data. */
function findTypedAmounts(input: CheckInput): readonly Match[] {
  const figures = listShownFigures(input);
  return findMatches(input.printed, AMOUNT).filter(
    (match) =>
      !isShown(match, figures) &&
      !isLimit(match) &&
      !isIndicator(match) &&
      !isInside(match, '《》') &&
      !isInside(match, '〔〕'),
  );
}

function isShown({ leaf, start, end }: Match, figures: readonly ShownFigure[]): boolean {
  return figures.some((figure) => figure.leaf === leaf && figure.start < end && start < figure.end);
}

/** Indicators and their grades set values to reach, which are no figures of the budget. */
function isIndicator({ leaf, start, end }: Match): boolean {
  return leaf.shown.some(
    (shown) =>
      shown.start < end && start < shown.end && /\.绩效指标\[.*\.(名称|[优良中差])$/.test(shown.dataPath),
  );
}

function isLimit({ leaf, start, end }: Match): boolean {
  return LIMIT_BEFORE.test(leaf.text.slice(0, start)) || LIMIT_AFTER.test(leaf.text.slice(end));
}

/** Every amount of the data in 元, and last year's amounts that follow from the changes. */
function listKnownAmounts(input: CheckInput): ReadonlySet<string> {
  const stated = [...indexAmounts(input).values()].map((amount) => valueIn(amount, '元'));
  const lastYear = listChanges(input.budget).map(lastYearOf);
  return new Set([...stated, ...lastYear].map((yuan) => yuan.abs().toFixed()));
}

function yuanText(text: string): string {
  const figure = readFigure(text);
  return figure ? yuanOfFigure(figure).toFixed() : text;
}
