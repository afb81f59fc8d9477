import { type Adjustment, adjustLine, type Fill } from './adjust-line.js';
import type { Joint } from './joint.js';
import { type LineRange, measureLine, type Ruler } from './line-ruler.js';

/** A line that is set, in points from its start. */
export type FilledLine = {
  /** Where the glyphs of each piece start. A squeezed opening mark starts in the blank of its own glyph. */
  readonly places: readonly number[];
  /** To where it reaches, without spaces and blank that hang over the end. */
  readonly width: number;
};

/** Sets the pieces of a line so that it is `measure` points wide, as far as its `fill` asks for it. */
export function fillLine(ruler: Ruler, range: LineRange, measure: number, fill: Fill): FilledLine {
  const adjusted = adjustLine(ruler, range, measure, fill);
  const { natural, lastInk } = measureLine(ruler, range);
  const start = ruler.places[range.start] ?? 0;
  const places: number[] = [];
  let change = 0;
  for (let index = range.start; index < range.end; index += 1) {
    places.push((ruler.places[index] ?? 0) - start + change);
    const joint = ruler.joints[index];
    if (joint && index < lastInk) change += changeOf(joint, adjusted);
  }
  return { places, width: natural + change - adjusted.endCut };
}

/** Each joint gives and gets its share of what it can. */
function changeOf({ squeeze, stretch, even }: Joint, adjusted: Adjustment): number {
  if (adjusted.kind === 'natural') return 0;
  const squeezed = adjusted.squeezes.find(({ by }) => by === squeeze?.by)?.share ?? 0;
  const stretched = adjusted.stretches.find(({ by }) => by === stretch?.by)?.share ?? 0;
  return stretched * (stretch?.most ?? 0) - squeezed * (squeeze?.most ?? 0) + (even ? adjusted.even : 0);
}
