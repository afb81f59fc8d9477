import { type Joint, SQUEEZES, type Squeeze, STRETCHES, type Stretch } from './joint.js';
import { type LineRange, measureLine, type Ruler, sumInside } from './line-ruler.js';

/**
 * How a line takes up its measure: `full` from edge to edge, the `last` of a justified paragraph naturally, but
 * squeezed rather than broken; a `ragged` one naturally, but for the blank of the mark at its end.
 */
export type Fill = 'full' | 'last' | 'ragged';

/** What the joints of one sort give or get together (`amount`, in points), and how much that is of what they can. */
export type Change<By> = { readonly by: By; readonly amount: number; readonly share: number };

/** What a line's joints give or get. */
export type Adjustment = {
  readonly kind: 'natural' | 'squeezed' | 'stretched' | 'overfull' | 'loose';
  /** How much of the blank of the mark at its end hangs over the edge, in points. */
  readonly endCut: number;
  readonly squeezes: readonly Change<Squeeze>[];
  readonly stretches: readonly Change<Stretch>[];
  /** What every even joint gets, in points. */
  readonly even: number;
};

/** Widths are sums of floats: a line of exactly 28 characters must still hold 28 characters. */
const TOLERANCE = 0.001;

/** Where every joint would get more, in em, the line is left short: its gaps would look like missing words. */
const MOST_EVEN = 1 / 2;

const NATURAL: Adjustment = { kind: 'natural', endCut: 0, squeezes: [], stretches: [], even: 0 };
const LOOSE: Adjustment = { ...NATURAL, kind: 'loose' };
const OVERFULL: Adjustment = { ...NATURAL, kind: 'overfull' };

/** How a line must be squeezed or stretched to be `measure` points wide, in the order of CLREQ. */
export function adjustLine(ruler: Ruler, range: LineRange, measure: number, fill: Fill): Adjustment {
  const { natural, endBlank, lastInk } = measureLine(ruler, range);
  const excess = natural - measure;
  if (excess > TOLERANCE) {
    const endCut = Math.min(excess, endBlank);
    return squeezeLine(ruler, { start: range.start, end: lastInk }, excess - endCut, endCut, fill);
  }
  if (fill !== 'full' || excess > -TOLERANCE) return NATURAL;
  return stretchLine(ruler, { start: range.start, end: lastInk }, -excess);
}

/** `inner` ends with the line's last piece: its joints are those before that piece. */
function squeezeLine(ruler: Ruler, inner: LineRange, excess: number, endCut: number, fill: Fill): Adjustment {
  const most = fill === 'ragged' ? 0 : sumInside(ruler.sums().squeeze, inner);
  if (excess > most + TOLERANCE) return { ...OVERFULL, endCut };
  const mostOf = (by: Squeeze) =>
    sumJoints(ruler, inner, ({ squeeze }) => (squeeze?.by === by ? squeeze.most : 0));
  const squeezes = fill === 'ragged' ? [] : takeInOrder(SQUEEZES, excess, mostOf);
  return { ...NATURAL, kind: 'squeezed', endCut, squeezes };
}

function stretchLine(ruler: Ruler, inner: LineRange, free: number): Adjustment {
  const rest = free - sumInside(ruler.sums().stretch, inner);
  const joints = sumInside(ruler.sums().even, inner);
  if (rest > MOST_EVEN * ruler.em * joints + TOLERANCE) return LOOSE;
  const mostOf = (by: Stretch) =>
    sumJoints(ruler, inner, ({ stretch }) => (stretch?.by === by ? stretch.most : 0));
  const stretches = rest < free ? takeInOrder(STRETCHES, free, mostOf) : [];
  return { ...NATURAL, kind: 'stretched', stretches, even: Math.max(0, rest) / Math.max(1, joints) };
}

/** Takes an amount from what each sort has, all of the first before any of the second. */
function takeInOrder<By>(
  order: readonly By[],
  amount: number,
  mostOf: (by: By) => number,
): readonly Change<By>[] {
  const changes: Change<By>[] = [];
  let rest = amount;
  for (const by of order) {
    if (rest <= 0) break;
    const most = mostOf(by);
    if (most <= 0) continue;
    const taken = Math.min(rest, most);
    changes.push({ by, amount: taken, share: taken / most });
    rest -= taken;
  }
  return changes;
}

function sumJoints({ joints }: Ruler, { start, end }: LineRange, amountOf: (joint: Joint) => number): number {
  let sum = 0;
  for (let index = start; index < end; index += 1) {
    const joint = joints[index];
    if (joint) sum += amountOf(joint);
  }
  return sum;
}
