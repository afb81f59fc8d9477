import type { Big } from 'big.js';
import type { GradeCell, IndicatorRow } from './indicator-rows.js';
import { isCounted } from './indicator-unit.js';
import { oncePer } from './once-per.js';
import type { Band, Limit } from './threshold.js';

/** `more` is better, or `less` is. */
export type Direction = 'more' | 'less';

/** A grade that reads as a range of values. */
export type ReadGrade = { readonly cell: GradeCell; readonly band: Band };

/**
 * Where a grade and the next worse one do not meet: values that both of them hold, or neither. `from` is the smaller
 * end; both ends are equal for a single value.
 */
export type Border = {
  readonly better: ReadGrade;
  readonly worse: ReadGrade;
  readonly kind: 'overlap' | 'gap';
  readonly from: Big;
  readonly to: Big;
};

/** The grades of a row that read as ranges, from the best to the worst. */
export function listReadGrades({ cells }: IndicatorRow): readonly ReadGrade[] {
  return cells.flatMap((cell) => (cell.threshold.kind === 'band' ? [{ cell, band: cell.threshold }] : []));
}

/** Neighbouring grades of a row, where both can be read. */
export function listPairs(row: IndicatorRow): readonly (readonly [ReadGrade, ReadGrade])[] {
  const read = listReadGrades(row);
  return row.cells.flatMap((cell, index) => {
    const better = read.find((grade) => grade.cell === cell);
    const worse = read.find((grade) => grade.cell === row.cells[index + 1]);
    return better && worse ? [[better, worse] as const] : [];
  });
}

/** Which way a row runs, told by the best and the worst grade that can be read; undefined if they do not tell. */
export function findDirection(row: IndicatorRow): Direction | undefined {
  const read = listReadGrades(row);
  const best = read[0]?.band;
  const worst = read[read.length - 1]?.band;
  const [high, low] = [best, worst].map((band) => band?.low ?? band?.high);
  if (!best || !worst || !high || !low) return undefined;
  const order = high.value.cmp(low.value);
  if (order !== 0) return order > 0 ? 'more' : 'less';
  // 60%以上 against 60%以下: the open sides tell.
  if (!best.high || !worst.low) return 'more';
  return !best.low || !worst.high ? 'less' : undefined;
}

/** A band turned so that more is better: the limits of a `less` row are mirrored at 0. */
export function turnBand({ low, high }: Band, direction: Direction): Pick<Band, 'low' | 'high'> {
  if (direction === 'more') return { ...(low && { low }), ...(high && { high }) };
  return { ...(high && { low: mirror(high) }), ...(low && { high: mirror(low) }) };
}

function mirror({ value, included }: Limit): Limit {
  return { value: value.neg(), included };
}

/**
 * The borders of a row that are not in order. A grade that is open towards the better side ends where the better
 * grade begins (95%及以上, then 90%及以上), so it meets it always.
 */
export const findBorders = oncePer((row: IndicatorRow): readonly Border[] => {
  const direction = findDirection(row);
  if (!direction) return [];
  const counted = isCounted(row);
  return listPairs(row).flatMap(([better, worse]): readonly Border[] => {
    const top = turnBand(worse.band, direction).high;
    const bottom = turnBand(better.band, direction).low;
    const kind = top && bottom && compareLimits(top, bottom, counted);
    if (!kind) return [];
    const [from, to] = [top.value.abs(), bottom.value.abs()];
    return [{ better, worse, kind, ...(from.gt(to) ? { from: to, to: from } : { from, to }) }];
  });
});

/** How the top of the worse grade lies to the bottom of the better one; undefined if they meet. */
function compareLimits(top: Limit, bottom: Limit, counted: boolean): Border['kind'] | undefined {
  const distance = bottom.value.minus(top.value);
  if (distance.lt(0)) return 'overlap';
  if (distance.eq(0)) {
    if (top.included === bottom.included) return top.included ? 'overlap' : 'gap';
    return undefined;
  }
  const isNext = counted && distance.lte(1) && top.included && bottom.included;
  return isNext ? undefined : 'gap';
}
