import type { IndicatorRow } from './indicator-rows.js';
import { bareName } from './indicator-unit.js';

/** An indicator with the name that it shares with those that measure the same. */
export type NamedRow = { readonly row: IndicatorRow; readonly sharedName: string };

/** A tail shorter than this is a common word (完成率) and not a name. */
const SHORTEST_NAME = 5;

/**
 * Gives names that differ only in form one name: 业务工作满意度（%） is 业务工作满意度; and 综合活动完成率 is
 * 活动完成率 if an indicator of that name has the same standards in another activity.
 */
export function shareNames(rows: readonly IndicatorRow[]): readonly NamedRow[] {
  const named = rows.map((row) => ({
    row,
    name: plainName(row.indicator.名称),
    standards: standardsOf(row),
  }));
  return named.map((own) => {
    const tails = named.filter((other) => isTailOf(other, own)).map(({ name }) => name);
    const shortest = tails.reduce((name, tail) => (tail.length < name.length ? tail : name), own.name);
    return { row: own.row, sharedName: shortest };
  });
}

/** The standards of a row as one word, for comparison; of a cell that holds several, its first. */
export function standardsOf({ cells }: IndicatorRow): string {
  return cells.map(({ text }) => (text.split('\n')[0] ?? '').replace(/\s/gu, '')).join('/');
}

type PlainRow = { readonly row: IndicatorRow; readonly name: string; readonly standards: string };

function isTailOf(tail: PlainRow, own: PlainRow): boolean {
  return (
    tail.name.length >= SHORTEST_NAME &&
    own.name.length > tail.name.length &&
    own.name.endsWith(tail.name) &&
    tail.row.activity !== own.row.activity &&
    tail.standards === own.standards
  );
}

/** Without what a clerk may or may not write: the unit in brackets, blanks, 的. */
function plainName(name: string): string {
  return bareName(name).replaceAll('的', '');
}
