import { listPrintedChanges, type PrintedChange } from '../printed-changes.js';
import type { PrintedText } from '../printed-text.js';
import { defineRule, type Finding, inText } from '../rule.js';

/** Catalogue 37. */
export const changeReasons = defineRule({
  code: 'KJ305',
  severity: 'error',
  title: '增减后面没有原因',
  explanation:
    '每个增加或减少都应接着说明原因，原因不能是空的；总的增减由各项的原因说明。“三公”经费没有原因是错误，其他的是提醒。',
  remedy: '写上增减的主要原因',
  example: { wrong: '项目支出增加318.13万元。', right: '项目支出增加318.13万元，主要是智慧城市并入。' },
  source: '《地方预决算公开操作规程》（财预〔2016〕143号）：“三公”经费增减变化应当说明原因',
  needs: [],
  check: (input) => {
    const changes = listPrintedChanges(input).filter(({ word }) => word && word.direction !== 'same');
    return changes.flatMap((change, index) => judgeChange(input.printed, change, changes[index + 1]));
  },
});

const REASON =
  /(主要是|主要为|主要由于|主要原因[是为系：:]?|原因[是为系：:]|由于|因为|主要系)\s*[^，。；：:、\s]/;

function judgeChange(
  printed: PrintedText,
  change: PrintedChange,
  next: PrintedChange | undefined,
): readonly Finding[] {
  const { leaf, start, end, text } = change.figure;
  const words = wordsUntil(printed, change, next);
  const isExplainedByParts = next?.table === change.table && /其中/.test(words);
  if (isExplainedByParts || REASON.test(words)) return [];
  const from = change.word?.start ?? start;
  return [
    {
      place: inText(leaf, from, end),
      message: `${change.word?.text ?? ''}${text}，后面没有原因`,
      ...(isThreePublic(change) ? {} : { severity: 'warning' }),
    },
  ];
}

/** 机关运行经费 stands in one table with the three public expenses, and is none of them. */
function isThreePublic({ table, figure }: PrintedChange): boolean {
  return /^三公/.test(table) && !figure.dataPath.includes('.机关运行经费');
}

/** The words from a change to the next one, or to the end of its section. */
function wordsUntil(
  printed: PrintedText,
  { figure: { leaf, end } }: PrintedChange,
  next: PrintedChange | undefined,
): string {
  const last = next?.figure.leaf.section === leaf.section ? next.figure : undefined;
  return printed.leaves
    .filter(({ section, index }) => section === leaf.section && index >= leaf.index)
    .filter(({ index }) => last === undefined || index <= last.leaf.index)
    .map((other) => other.text.slice(other === leaf ? end : 0, other === last?.leaf ? last.start : undefined))
    .join('\n');
}
