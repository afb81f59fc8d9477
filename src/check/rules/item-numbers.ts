import type { Block } from '../../document/nodes.js';
import { NUMBER_STYLES, type NumberStyle, readTypedNumber, writeNumber } from '../numbering.js';
import type { PrintedLeaf, PrintedText } from '../printed-text.js';
import { type Finding, inText, type Rule } from '../rule.js';
import { listTables } from '../table-rows.js';

/** Catalogue 53. */
export const itemNumbers: Rule = {
  code: 'JG102',
  severity: 'error',
  title: '条目序号中断',
  explanation:
    '条目和表中各行的序号应当从一起连续；只有到了新的上级之下才重新从一编起。“1、1、2、”表示漏印了一个上级，或者下级挂错了地方。',
  remedy: '改正序号；如果中间本来另有上级，把上级补上',
  example: { wrong: '三、……　1、　1、　2、', right: '三、……　1、　四、……　1、　2、' },
  source: 'GB/T 9704-2012 第 7.3.3 条（结构层次序数）',
  check: ({ printed }) => [
    ...listLists(printed).flatMap((leaves) => checkRun(leaves, true)),
    ...listTables(printed).flatMap(({ body }) => checkRun([...new Set(body.map(([first]) => first))], false)),
  ],
};

type Leaves = readonly (PrintedLeaf | undefined)[];

function listLists({ leaves }: PrintedText): readonly (readonly PrintedLeaf[])[] {
  const lists = new Map<Block, PrintedLeaf[]>();
  for (const leaf of leaves) {
    if (leaf.block.kind === 'list') lists.set(leaf.block, [...(lists.get(leaf.block) ?? []), leaf]);
  }
  return [...lists.values()];
}

/**
 * A run of leaves with numbers of one or more levels; a number of a higher level lets the lower ones start again. In
 * a list, an item between numbered ones that has no number is a gap; in a table it may be a row of another kind.
 */
function checkRun(leaves: Leaves, isList: boolean): readonly Finding[] {
  const last = new Map<NumberStyle, number>();
  let style: NumberStyle | undefined;
  return leaves.flatMap((leaf): readonly Finding[] => {
    if (!leaf) return [];
    const number = readTypedNumber(leaf.text);
    if (!number) {
      if (!isList || style === undefined) return [];
      const expected = (last.get(style) ?? 0) + 1;
      last.set(style, expected);
      return [reportMissing(leaf, writeNumber(style, expected), expected)];
    }
    style = number.style;
    const expected = (last.get(style) ?? 0) + 1;
    forgetLower(last, style);
    last.set(style, number.value);
    if (number.value === expected) return [];
    const due = writeNumber(style, expected);
    const message =
      number.value === 1
        ? `序号又从“${number.written}”编起，而上级没有换，按先后应为“${due}”`
        : `序号是“${number.written}”，按先后应为“${due}”`;
    return [{ place: inText(leaf, number.start, number.end), message }];
  });
}

function forgetLower(last: Map<NumberStyle, number>, style: NumberStyle): void {
  for (const lower of NUMBER_STYLES.slice(NUMBER_STYLES.indexOf(style) + 1)) last.delete(lower);
}

function reportMissing(leaf: PrintedLeaf, due: string, expected: number): Finding {
  const [digits] = /^\d+/.exec(leaf.text) ?? [];
  return digits === String(expected)
    ? { place: inText(leaf, 0, digits.length), message: `序号“${digits}”后缺标点，应为“${due}”` }
    : {
        place: inText(leaf, 0, Math.min(leaf.text.length, 12)),
        message: `这一条没有序号，按先后应为“${due}”`,
      };
}
