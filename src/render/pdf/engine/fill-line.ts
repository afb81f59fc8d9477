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
  const { lastInk } = measureLine(ruler, range);
  const places: number[] = [];
  let place = 0;
  let width = 0;
  for (let index = range.start; index < range.end; index += 1) {
    const piece = ruler.pieces[index];
    const joint = ruler.joints[index];
    if (!piece) break;
    places.push(place);
    if (index === lastInk && piece.spaces === 0) width = place + piece.width - adjusted.endCut;
    place += piece.width + (joint ? joint.natural + (index < lastInk ? changeOf(joint, adjusted) : 0) : 0);
  }
  return { places, width };
}

/** Each joint gives and gets its share of what it can. */
function changeOf({ squeeze, stretch, even }: Joint, adjusted: Adjustment): number {
  const squeezed = adjusted.squeezes.find(({ by }) => by === squeeze?.by)?.share ?? 0;
  const stretched = adjusted.stretches.find(({ by }) => by === stretch?.by)?.share ?? 0;
  return stretched * (stretch?.most ?? 0) - squeezed * (squeeze?.most ?? 0) + (even ? adjusted.even : 0);
}
