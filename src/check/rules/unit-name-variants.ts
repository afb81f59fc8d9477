import { findMatches, type Match, matchLeaf } from '../find-matches.js';
import { isShortOf } from '../goal-duties.js';
import { listDeclaredNames, listOfficialNames } from '../official-names.js';
import { type CheckInput, defineRule, type Finding, inText } from '../rule.js';

/** How many characters tell where a name ends, and begins if it names no place: …办公室. */
const EDGE = 3;

/** Catalogue 56. */
export const unitNameVariants = defineRule({
  code: 'JG112',
  severity: 'warning',
  title: '单位名称与规定的名称不一致',
  explanation:
    '部门和单位的名称以数据中的部门名称、公开名称、下属单位名单为准。文中开头和结尾都与它相同、中间却少了几个字的，是同一单位的另一种叫法；“政务服务中心”省成“政务中心”也是。文中声明过的简称不算。每种叫法只在第一处指出。',
  remedy: '改成名单中的名称，或者第一次出现时声明简称',
  example: { wrong: '北戴河区政府办公室', right: '北戴河区人民政府办公室' },
  source: '公文写作的通例：机关名称用全称或规范的简称；检查目录第 56 条',
  needs: [],
  check: (input) => {
    const names = listOfficialNames(input.budget);
    const declared = listDeclaredNames(input.printed.leaves.map(({ text }) => text));
    const found = names.flatMap((name) => [...findTrimmed(input, name), ...findShortened(input, name)]);
    const units = input.budget.政府采购?.单位.map(({ 名称 }) => 名称) ?? [];
    const wrong = found.filter(
      (match) =>
        !names.includes(match.text) &&
        !declared.includes(match.text) &&
        // Names of the procurement table are JG113's.
        !units.some((unit) => unit.includes(match.text)) &&
        !found.some((other) => holds(other, match)),
    );
    return [...new Map(wrong.toReversed().map((match) => [match.text, match])).values()]
      .toSorted((one, other) => one.leaf.index - other.leaf.index)
      .map(report);
  },
});

type Variant = Match & { readonly name: string };

/**
 * Words between a name's own beginning and end that leave out some of it, but not of the place: 秦皇岛市人民政府办公室 is
 * another body than that of its district.
 */
function findTrimmed({ printed }: CheckInput, name: string): readonly Variant[] {
  if (name.length < 2 * EDGE + 2) return [];
  const [place] = /^.*[省市县区旗州](?=.)/.exec(name) ?? [name.slice(0, EDGE)];
  const [head, tail] = [escapeRegExp(place), escapeRegExp(name.slice(-EDGE))];
  const pattern = new RegExp(`${head}(?:(?!${head})\\p{Script=Han}){0,${name.length}}?${tail}`, 'gu');
  return printed.leaves
    .filter(({ text }) => text.includes(place))
    .flatMap((leaf) => matchLeaf(leaf, pattern))
    .filter(({ text }) => text !== name && text.length < name.length && isShortOf(text, name))
    .map((match) => ({ ...match, name }));
}

/** The last words of a name without the middle: 政务服务中心 → 政务中心. */
function findShortened({ printed }: CheckInput, name: string): readonly Variant[] {
  const [, own, kind] = /(\p{Script=Han}{2})(?:服务|管理|事务)(\p{Script=Han}{2})$/u.exec(name) ?? [];
  if (own === undefined || kind === undefined) return [];
  const short = `${own}${kind}`;
  return findMatches(printed, new RegExp(escapeRegExp(short), 'g')).map((match) => ({ ...match, name }));
}

/** True if a longer name holds a shorter one: 秦皇岛市北戴河区办公室 is one name. */
function holds(long: Match, short: Match): boolean {
  const isLonger = long.text.length > short.text.length;
  return long.leaf === short.leaf && isLonger && long.start <= short.start && short.end <= long.end;
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function report({ leaf, start, end, text, name }: Variant): Finding {
  return { place: inText(leaf, start, end), message: `“${text}”与规定的名称“${name}”不一致` };
}
