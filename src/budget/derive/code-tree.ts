import { type CodedRow, sumRows } from './coded-row.js';

/** The digits of a 类, a 款 and a 项. */
const LENGTHS = [3, 5, 7] as const;

/** The subject above: the 款 of a 项, the 类 of a 款; none above a 类. */
export function parentOf(code: string): string | undefined {
  return code.length > LENGTHS[0] ? code.slice(0, -2) : undefined;
}

/**
 * The whole tree of the subjects that rows state, in the order of their codes, each before those below it. A subject above
 * others that no row states is their sum; one that a row states is kept as stated, whatever stands below it.
 */
export function growTree(rows: readonly CodedRow[]): readonly CodedRow[] {
  const stated = new Map(rows.map((row) => [row.科目编码, row]));
  const codes = [...new Set(rows.flatMap(({ 科目编码 }) => lineOf(科目编码)))].sort();
  const below = groupByParent(codes);
  const grown = new Map<string, CodedRow>();
  for (const code of codes.toReversed()) {
    // In reverse order all that stands below a code comes before it.
    const children = (below.get(code) ?? []).flatMap((child) => grown.get(child) ?? []);
    grown.set(code, stated.get(code) ?? sumRows(code, children));
  }
  return codes.flatMap((code) => grown.get(code) ?? []);
}

/** Trees added up, subject by subject. */
export function addTrees(trees: readonly (readonly CodedRow[])[]): readonly CodedRow[] {
  const byCode = new Map<string, CodedRow[]>();
  for (const row of trees.flat()) {
    const same = byCode.get(row.科目编码);
    if (same) same.push(row);
    else byCode.set(row.科目编码, [row]);
  }
  return [...byCode.keys()].sort().map((code) => {
    const rows = byCode.get(code) ?? [];
    const 名称 = rows.find((row) => row.名称 !== undefined)?.名称;
    return { ...sumRows(code, rows), 名称 };
  });
}

/** The rows below which there is none. */
export function leavesOf<Row extends { readonly 科目编码: string }>(tree: readonly Row[]): readonly Row[] {
  const parents = new Set(tree.map(({ 科目编码 }) => parentOf(科目编码)));
  return tree.filter(({ 科目编码 }) => !parents.has(科目编码));
}

/** The sum of a tree: that of its 类. */
export function sumTree(tree: readonly CodedRow[]): CodedRow {
  return sumRows(
    '',
    tree.filter(({ 科目编码 }) => parentOf(科目编码) === undefined),
  );
}

/** A code with those above it, from the top. */
function lineOf(code: string): readonly string[] {
  return LENGTHS.filter((length) => length <= code.length).map((length) => code.slice(0, length));
}

function groupByParent(codes: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const below = new Map<string, string[]>();
  for (const code of codes) {
    const parent = parentOf(code);
    if (parent === undefined) continue;
    const siblings = below.get(parent);
    if (siblings) siblings.push(code);
    else below.set(parent, [code]);
  }
  return below;
}
