import { NUMBER_STYLES, type NumberStyle, readTypedNumber, type TypedNumber } from '../numbering.js';
import { type Entry, headingOf, listHeadings } from '../outline.js';
import type { PrintedLeaf } from '../printed-text.js';
import { defineRule, type Finding, inText } from '../rule.js';

/** Catalogue 52: the order of the levels. */
export const numberLevels = defineRule({
  code: 'JG103',
  severity: 'error',
  title: '序号层次不对',
  explanation:
    '层次序数依次是“一、”“（一）”“1.”“（1）”。下级不能再用上级的写法，也不能一次跳过两层；只有两层时，“一、”之下可以直接用“1.”。层次一乱，就分不清哪些是全文的节、哪些是节里的小项。同一种毛病只在第一处指出。',
  remedy: '按“一、（一）1.（1）”的次序改写下级的序号',
  example: { wrong: '二、……　一、……　（1）……', right: '二、……　（一）……　1.……' },
  source: 'GB/T 9704-2012 第 7.3.3 条（结构层次序数）',
  needs: [],
  check: ({ printed }) => {
    const headings = listHeadings(printed);
    const numbered = printed.leaves.flatMap((leaf): readonly Numbered[] => {
      const number = leaf.part === 'whole' ? readTypedNumber(leaf.text) : undefined;
      return number ? [{ leaf, number }] : [];
    });
    return keepFirst(numbered.flatMap((entry) => check(entry, findAbove(entry, numbered, headings))));
  },
});

type Numbered = { readonly leaf: PrintedLeaf; readonly number: TypedNumber };
type Reported = { readonly kind: string; readonly finding: Finding };

/** What a number stands under: in a list or paragraph, the nearest higher number since the heading; else headings. */
function findAbove(
  { leaf, number }: Numbered,
  numbered: readonly Numbered[],
  headings: readonly Entry[],
): Numbered | undefined {
  const heading = headingOf(headings, leaf);
  if (leaf.block.kind === 'heading') return nearestNumbered(heading?.parent);
  const since = heading?.leaf.index ?? -1;
  const above = numbered.findLast(
    (other) =>
      other.leaf.index > since &&
      other.leaf.index < leaf.index &&
      rankOf(other.number.style) < rankOf(number.style),
  );
  return above ?? nearestNumbered(heading);
}

function nearestNumbered(entry: Entry | undefined): Numbered | undefined {
  if (!entry) return undefined;
  return entry.number ? { leaf: entry.leaf, number: entry.number } : nearestNumbered(entry.parent);
}

function check({ leaf, number }: Numbered, above: Numbered | undefined): readonly Reported[] {
  if (!above) return [];
  const depth = rankOf(number.style) - rankOf(above.number.style);
  if (depth === 1 || depth === 2) return [];
  const fault =
    depth <= 0
      ? `用了与上级“${above.number.written}”同级或更高一级的写法`
      : `直接用在“${above.number.written}”之下，跳过了两层`;
  const finding: Finding = {
    place: inText(leaf, number.start, number.end),
    message: `序号“${number.written}”${fault}`,
    related: [{ message: '上级在这里', place: inText(above.leaf) }],
  };
  return [{ kind: `${above.number.style}${number.style}`, finding }];
}

function rankOf(style: NumberStyle): number {
  return NUMBER_STYLES.indexOf(style);
}

function keepFirst(reported: readonly Reported[]): readonly Finding[] {
  return [
    ...new Map(reported.toReversed().map(({ kind, finding }) => [kind, finding])).values(),
  ].toReversed();
}
