import {
  NUMBER_STYLES,
  type NumberStyle,
  readTypedNumber,
  type TypedNumber,
  writeNumber,
} from '../numbering.js';
import { type Entry, headingOf, listHeadings } from '../outline.js';
import type { PrintedLeaf, PrintedText } from '../printed-text.js';
import { defineRule, type Finding, inText } from '../rule.js';
import { listTables } from '../table-rows.js';

/** Catalogue 53. */
export const itemNumbers = defineRule({
  code: 'JG102',
  severity: 'error',
  title: '条目序号中断',
  explanation:
    '条目和表中各行的序号应当从一起连续；只有到了新的上级之下才重新从一编起。“1、1、2、”表示漏印了一个上级，或者下级挂错了地方。',
  remedy: '改正序号；如果中间本来另有上级，把上级补上',
  example: { wrong: '三、……　1、　1、　2、', right: '三、……　1、　四、……　1、　2、' },
  source: 'GB/T 9704-2012 第 7.3.3 条（结构层次序数）',
  needs: [],
  check: ({ printed }) => [
    ...groupLists(printed).flatMap((leaves) => checkRun(leaves, true)),
    ...listTables(printed).flatMap(({ body }) => checkRun([...new Set(body.map(([first]) => first))], false)),
  ],
});

type Leaves = readonly (PrintedLeaf | undefined)[];

/** The items of all lists under one heading: a list may go on where another inside it has ended. */
function groupLists(printed: PrintedText): readonly (readonly PrintedLeaf[])[] {
  const headings = listHeadings(printed);
  const groups = new Map<Entry | undefined, PrintedLeaf[]>();
  for (const leaf of printed.leaves) {
    if (leaf.block.kind !== 'list') continue;
    const heading = headingOf(headings, leaf);
    groups.set(heading, [...(groups.get(heading) ?? []), leaf]);
  }
  return [...groups.values()];
}

/**
 * A run of leaves with numbers of one or more levels; a number of a higher level lets the lower ones start again, as
 * does a new list, or a row of a table that has no number and may be a parent. In a list, an item between numbered
 * ones that has no number is a gap.
 */
function checkRun(leaves: Leaves, isList: boolean): readonly Finding[] {
  const last = new Map<NumberStyle, number>();
  let style: NumberStyle | undefined;
  let mayRestart = true;
  return leaves.flatMap((leaf, index): readonly Finding[] => {
    if (!leaf) return [];
    if (isList && leaves[index - 1]?.block !== leaf.block) {
      mayRestart = true;
      style = undefined;
    }
    const number = readTypedNumber(leaf.text);
    if (!number) {
      mayRestart ||= !isList;
      return isList && style !== undefined ? countMissing(leaf, style, last) : [];
    }
    style = number.style;
    const expected = (last.get(style) ?? 0) + 1;
    const restarts = mayRestart && number.value === 1;
    mayRestart = false;
    forgetLower(last, style);
    last.set(style, number.value);
    return number.value === expected || restarts ? [] : [report(leaf, number, writeNumber(style, expected))];
  });
}

function report(leaf: PrintedLeaf, { start, end, value, written }: TypedNumber, due: string): Finding {
  const fault = value === 1 ? `序号又从“${written}”编起，而上级没有换` : `序号是“${written}”`;
  return { place: inText(leaf, start, end), message: `${fault}，按先后应为“${due}”` };
}

function forgetLower(last: Map<NumberStyle, number>, style: NumberStyle): void {
  for (const lower of NUMBER_STYLES.slice(NUMBER_STYLES.indexOf(style) + 1)) last.delete(lower);
}

function countMissing(
  leaf: PrintedLeaf,
  style: NumberStyle,
  last: Map<NumberStyle, number>,
): readonly Finding[] {
  const expected = (last.get(style) ?? 0) + 1;
  last.set(style, expected);
  // `12负责……`: the number is there, its mark is not; that is WZ108.
  if (leaf.text.startsWith(String(expected))) return [];
  const place = inText(leaf, 0, Math.min(leaf.text.length, 12));
  return [{ place, message: `这一条没有序号，按先后应为“${writeNumber(style, expected)}”` }];
}
