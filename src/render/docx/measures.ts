/**
 * Units of WordprocessingML (ECMA-376 part 1, 22.9): twips are twentieths of a point, sizes of type are half
 * points, rules are eighths of a point. All are whole numbers.
 */

const TWIPS_PER_MILLIMETRE = 1440 / 25.4;

/** Thinnest rule that Word draws: a quarter of a point. */
const THINNEST_RULE = 2;

export function millimetresToTwips(millimetres: number): number {
  return Math.round(millimetres * TWIPS_PER_MILLIMETRE);
}

export function pointsToTwips(points: number): number {
  return Math.round(points * 20);
}

/** The nearest half point, halves up: 三号 (15.75) becomes 16 points, as Word itself sets it. */
export function pointsToHalfPoints(points: number): number {
  return Math.round(points * 2);
}

export function pointsToEighths(points: number): number {
  return Math.max(THINNEST_RULE, Math.round(points * 8));
}
