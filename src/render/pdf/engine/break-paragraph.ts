import { adjustLine } from './adjust-line.js';
import { COST, type Measure, type WeighedLine, weighLine } from './line-cost.js';
import type { LineRange, Ruler } from './line-ruler.js';
import { mayEndLine } from './piece.js';

/** Where a line ends, and what it and all lines after it cost. */
type Choice = { readonly end: number; readonly cost: number };

/** So much shorter than it could be a ragged line is made, in units, to keep a character from standing alone. */
const RAGGED_TRIES = 3;

/**
 * Breaks a paragraph where all its lines together look best (after Knuth and Plass): squeezed or stretched as little
 * as can be, no character alone on a line. Of equal ways it takes the one that fills the first lines first.
 */
export function breakParagraph(ruler: Ruler, measure: Measure): readonly LineRange[] {
  const whole = { start: 0, end: ruler.pieces.length };
  if (adjustLine(ruler, whole, measure.first, 'last').kind === 'natural') return [whole];
  const filled = measure.justified ? undefined : fillRagged(ruler, measure);
  if (filled) return filled;
  const choices = chooseEnds(ruler, measure);
  const lines: LineRange[] = [];
  for (let start = 0; start < ruler.pieces.length; ) {
    const end = choices[start]?.end ?? ruler.pieces.length;
    lines.push({ start, end });
    start = end;
  }
  return lines;
}

/** Lines that are filled one after the other: the best of a ragged paragraph, unless one of them looks bad. */
function fillRagged(ruler: Ruler, measure: Measure): readonly LineRange[] | undefined {
  const lines: LineRange[] = [];
  for (let start = 0; start < ruler.pieces.length; ) {
    let end = start;
    for (let next = start + 1; next <= ruler.pieces.length; next += 1) {
      if (!mayEndLine(ruler.pieces[next - 1])) continue;
      if (weighLine(ruler, { start, end: next }, measure).kind === 'overfull') break;
      end = next;
    }
    if (end === start || weighLine(ruler, { start, end }, measure).cost > COST.line) return undefined;
    lines.push({ start, end });
    start = end;
  }
  return lines;
}

/** The best end of a line for each place where one may start, found from the paragraph's end. */
function chooseEnds(ruler: Ruler, measure: Measure): readonly (Choice | undefined)[] {
  const { pieces } = ruler;
  const choices: (Choice | undefined)[] = new Array(pieces.length);
  let farthest = pieces.length;
  for (let start = pieces.length - 1; start >= 0; start -= 1) {
    if (start > 0 && !mayEndLine(pieces[start - 1])) continue;
    const [choice, reach] = chooseEnd(ruler, start, farthest, measure, choices);
    choices[start] = choice;
    farthest = reach;
  }
  return choices;
}

/** The best end of the line that starts at `start`, and the farthest: no line before it reaches farther. */
function chooseEnd(
  ruler: Ruler,
  start: number,
  farthest: number,
  measure: Measure,
  choices: readonly (Choice | undefined)[],
): readonly [Choice, number] {
  let best: Choice | undefined;
  let reach = start + 1;
  let tries = 0;
  for (let end = farthest; end > start; end -= 1) {
    if (end < ruler.pieces.length && !mayEndLine(ruler.pieces[end - 1])) continue;
    const line = weighLine(ruler, { start, end }, measure);
    const cost = line.cost + (choices[end]?.cost ?? 0);
    if (line.kind !== 'overfull') tries += 1;
    if (tries === 1) reach = Math.max(reach, end);
    if (best === undefined || cost < best.cost) best = { end, cost };
    else if (onlyGetsWorse(line, best, measure.justified ? 0 : tries)) break;
  }
  return [best ?? { end: ruler.pieces.length, cost: 0 }, reach];
}

/** Whether still shorter lines need not be tried: stretched ones cost ever more, ragged ones have had their tries. */
function onlyGetsWorse({ kind, cost }: WeighedLine, best: Choice, raggedTries: number): boolean {
  if (raggedTries >= RAGGED_TRIES) return best.cost < COST.forced;
  return kind === 'loose' || (kind === 'stretched' && cost >= best.cost);
}
