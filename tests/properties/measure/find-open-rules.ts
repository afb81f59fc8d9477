import type { PdfRule } from '../pdf/pdf-page.js';

const TOLERANCE = 0.6;

/** The ends of rules at which no rule crosses or meets them: a table's cells are closed on all sides on every page. */
export function findOpenRules(rules: readonly PdfRule[]): readonly PdfRule[] {
  const level = rules.filter((rule) => rule.right - rule.left > rule.top - rule.bottom);
  const upright = rules.filter((rule) => rule.right - rule.left <= rule.top - rule.bottom);
  const levelMeets = (x: number, y: number) =>
    level.some((rule) => isWithin(x, rule.left, rule.right) && isWithin(y, rule.bottom, rule.top));
  const uprightMeets = (x: number, y: number) =>
    upright.some((rule) => isWithin(x, rule.left, rule.right) && isWithin(y, rule.bottom, rule.top));
  return [
    ...upright.filter(({ left, bottom, top }) => !levelMeets(left, bottom) || !levelMeets(left, top)),
    ...level.filter(({ bottom, left, right }) => !uprightMeets(left, bottom) || !uprightMeets(right, bottom)),
  ];
}

function isWithin(place: number, from: number, to: number): boolean {
  return place >= from - TOLERANCE && place <= to + TOLERANCE;
}
