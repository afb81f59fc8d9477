import type { CodedRow } from './coded-tables.js';
import { groupBy } from './group-by.js';
import { oncePer } from './once-per.js';

/** A subject with the subjects right below it that are stated, which add up to it. */
export type Superior = { readonly row: CodedRow; readonly parts: readonly CodedRow[] };

/** The subjects that have stated ones below them. A 款 that is not stated is passed over: its 项 are parts of the 类. */
export function listSuperiors(rows: readonly CodedRow[]): readonly Superior[] {
  const parts = groupBySuperior(rows);
  return rows.flatMap((row) => {
    const below = parts.get(row.code);
    return below ? [{ row, parts: below }] : [];
  });
}

/** The subjects without a stated one above them: they add up to the table. */
export function listTopRows(rows: readonly CodedRow[]): readonly CodedRow[] {
  return groupBySuperior(rows).get(NO_SUPERIOR) ?? [];
}

/** The subjects without stated ones below them. */
export function listLowestRows(rows: readonly CodedRow[]): readonly CodedRow[] {
  const parts = groupBySuperior(rows);
  return rows.filter(({ code }) => !parts.has(code));
}

/** What some rows say of a subject: its own row, or the highest ones below it. Empty if they say nothing. */
export function findRowsOf(rows: readonly CodedRow[], code: string): readonly CodedRow[] {
  const own = indexByCode(rows).get(code);
  return own ? [own] : listTopRows(rows.filter((row) => row.code.startsWith(code)));
}

/** True if some rows have a subject above this one. */
export function hasSuperior(rows: readonly CodedRow[], code: string): boolean {
  return superiorsOf(code).some((above) => indexByCode(rows).has(above));
}

const indexByCode = oncePer(
  (rows: readonly CodedRow[]): ReadonlyMap<string, CodedRow> => new Map(rows.map((row) => [row.code, row])),
);

const NO_SUPERIOR = '';

const groupBySuperior = oncePer((rows: readonly CodedRow[]) => {
  const known = indexByCode(rows);
  return groupBy(rows, ({ code }) => superiorsOf(code).find((above) => known.has(above)) ?? NO_SUPERIOR);
});

/** The subjects above one, from the nearest: 20103 and 201 of 2010301. */
export function superiorsOf(code: string): readonly string[] {
  return [5, 3].filter((length) => length < code.length).map((length) => code.slice(0, length));
}
