import type { DrawnRule } from './content-stream.js';

/** Places of rules are sums of floats; what is nearer than this is the same. */
const NEAR = 0.01;

/** A rule seen along itself: where it stands across, and from where to where it goes. */
type Stretch = { readonly across: number; readonly from: number; readonly to: number };

/**
 * The same ink in fewer rules: level and upright rules of a width and colour that continue or overlap each other become
 * one, the black ones first. Row groups of a table each bring their own.
 */
export function joinRules(rules: readonly DrawnRule[]): readonly DrawnRule[] {
  const colors = [...new Set([undefined, ...rules.map(({ color }) => color)])];
  return colors.flatMap((color) => {
    const joined = joinOfColor(rules.filter((rule) => rule.color === color));
    return color ? joined.map((rule) => ({ ...rule, color })) : joined;
  });
}

function joinOfColor(rules: readonly DrawnRule[]): readonly DrawnRule[] {
  const widths = [...new Set(rules.map(({ width }) => width))];
  return widths.flatMap((width) => {
    const alike = rules.filter((rule) => rule.width === width);
    const level = alike.filter(isLevel).map(({ x1, x2, y1 }) => stretch(y1, x1, x2));
    const upright = alike.filter((rule) => !isLevel(rule)).map(({ x1, y1, y2 }) => stretch(x1, y1, y2));
    return [
      ...joinStretches(level).map(({ across, from, to }) => ({
        width,
        x1: from,
        y1: across,
        x2: to,
        y2: across,
      })),
      ...joinStretches(upright).map(({ across, from, to }) => ({
        width,
        x1: across,
        y1: from,
        x2: across,
        y2: to,
      })),
    ];
  });
}

function isLevel({ y1, y2 }: DrawnRule): boolean {
  return Math.abs(y1 - y2) < NEAR;
}

function stretch(across: number, one: number, other: number): Stretch {
  return { across, from: Math.min(one, other), to: Math.max(one, other) };
}

function joinStretches(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const next of stretches.toSorted(compare)) {
    const last = joined.at(-1);
    if (last && Math.abs(last.across - next.across) < NEAR && next.from <= last.to + NEAR) {
      joined[joined.length - 1] = { ...last, to: Math.max(last.to, next.to) };
    } else joined.push(next);
  }
  return joined;
}

function compare(one: Stretch, other: Stretch): number {
  return Math.abs(one.across - other.across) < NEAR ? one.from - other.from : one.across - other.across;
}
