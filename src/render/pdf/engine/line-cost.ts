import { type Adjustment, adjustLine, type Change, type Fill } from './adjust-line.js';
import type { Squeeze } from './joint.js';
import { type LineRange, type Ruler, sumInside } from './line-ruler.js';

/** How wide the lines of a paragraph are, in points, and whether they are set from edge to edge. */
export type Measure = { readonly first: number; readonly rest: number; readonly justified: boolean };

/** How bad a line looks: no unit, only for comparison. */
export type WeighedLine = { readonly kind: Adjustment['kind']; readonly cost: number };

/** What looks bad, to be weighed against each other. One em spread over a line of 28 characters weighs about 9. */
export const COST = {
  line: 10,
  /** A single character alone (CLREQ): worse than anything but what cannot be helped; ragged, not worth a line. */
  lonely: { justified: 1e4, ragged: 5 },
  /** For each em that is squeezed out; the less the more blank is left, threefold where none is. */
  squeezed: { space: 10, interpunct: 10, bracket: 15, pause: 20, gap: 20, stop: 30 },
  squeezedOut: { least: 0.5, most: 3 },
  /** For each em of the spaces and gaps that are stretched first. */
  preferred: 5,
  /** For the square of what every joint gets, in em. */
  even: 6400,
  loose: 5e3,
  /** A unit that is wider than the column, broken. */
  forced: 1e5,
  /** For the square of the number of pieces on a line that does not fit. */
  overfull: 1e7,
} as const;

export function weighLine(ruler: Ruler, range: LineRange, measure: Measure): WeighedLine {
  const adjusted = adjustLine(ruler, range, widthOf(range, measure), fillOf(ruler, range, measure));
  return { kind: adjusted.kind, cost: costOf(adjusted, range, ruler.em) + costOfEnd(ruler, range, measure) };
}

export function widthOf({ start }: LineRange, { first, rest }: Measure): number {
  return start === 0 ? first : rest;
}

/** A paragraph's last line is not stretched. */
export function fillOf({ pieces }: Ruler, { end }: LineRange, { justified }: Measure): Fill {
  if (!justified) return 'ragged';
  return end === pieces.length ? 'last' : 'full';
}

function costOf(adjusted: Adjustment, { start, end }: LineRange, em: number): number {
  switch (adjusted.kind) {
    case 'natural':
      return COST.line;
    case 'squeezed':
      return adjusted.squeezes.reduce<number>(
        (cost, squeeze) => cost + costOfSqueeze(squeeze, em),
        COST.line,
      );
    case 'stretched': {
      const preferred = adjusted.stretches.reduce((sum, { amount }) => sum + amount, 0) / em;
      const even = adjusted.even / em;
      return COST.line + preferred * COST.preferred + even * even * COST.even;
    }
    case 'loose':
      return COST.line + COST.loose;
    case 'overfull':
      return COST.overfull * (end - start) ** 2;
    default:
      return adjusted.kind satisfies never;
  }
}

function costOfSqueeze({ by, amount, share }: Change<Squeeze>, em: number): number {
  const { least, most } = COST.squeezedOut;
  return (amount / em) * COST.squeezed[by] * (least + (most - least) * share * share);
}

function costOfEnd({ pieces, sums }: Ruler, range: LineRange, { justified }: Measure): number {
  const isWhole = range.start === 0 && range.end === pieces.length;
  const isLonely = !isWhole && sumInside(sums().letters, range) < 2;
  const isForced = pieces[range.end - 1]?.breakAfter === 'forced';
  return (isLonely ? COST.lonely[justified ? 'justified' : 'ragged'] : 0) + (isForced ? COST.forced : 0);
}
