import { type Border, findBorders } from './grade-borders.js';
import type { IndicatorRow } from './indicator-rows.js';
import { isPoint } from './threshold.js';

/**
 * The border between the two lowest grades where its figures differ. They are one fact stated twice, as the lower
 * end of 中 and as the upper end of 差: a difference is a slip, and not a matter of how ranges are written.
 */
export function findLowestBorder(row: IndicatorRow): Border | undefined {
  return findBorders(row).find(
    ({ better, worse, from, to }) => worse.cell.grade === '差' && !isPoint(better.band) && !from.eq(to),
  );
}

/** True if a border is only shared because 以上 and 以下 both include their number: 80%及以上 beside 80%以下. */
export function isSharedBound({ better, worse, kind, from, to }: Border): boolean {
  const words = [better, worse].map(({ cell }) => /以[上下]/u.exec(cell.text.replace(/\s/gu, ''))?.[0]);
  return kind === 'overlap' && from.eq(to) && words.includes('以上') && words.includes('以下');
}
