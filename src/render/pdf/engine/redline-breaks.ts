import { type ChangeView, isShownIn } from '../../../document/change-views.js';
import type { Change } from '../../../document/nodes.js';
import { type Break, findBreaks, suitsEdges } from './line-breaking.js';

/**
 * Where a line of a text may end that shows a correction, for each character of it: where both the old and the new text
 * allow it, each read by itself, so that a figure that was changed is held together with what belongs to it. Between an
 * old piece and the new one, which no text has side by side, a line may end wherever marks allow it.
 *
 * @param changes of each character
 */
export function findRedlineBreaks(
  characters: readonly string[],
  changes: readonly (Change | undefined)[],
): readonly Break[] {
  const accepted = findBreaksOf('accepted', characters, changes);
  const rejected = findBreaksOf('rejected', characters, changes);
  return characters.map((character, index) => {
    const [here, next] = [changes[index], changes[index + 1]];
    if (index + 1 === characters.length) return 'free';
    const isBorder = here !== undefined && next !== undefined && here !== next;
    if (isBorder) return suitsEdges(character, characters[index + 1]) ? 'free' : 'never';
    const change = here ?? next;
    if (change === 'inserted') return accepted[index] ?? 'free';
    if (change === 'deleted') return rejected[index] ?? 'free';
    return stricter(accepted[index] ?? 'free', rejected[index] ?? 'free');
  });
}

/** The breaks of one of the two texts, at the places of its characters. */
function findBreaksOf(
  view: ChangeView,
  characters: readonly string[],
  changes: readonly (Change | undefined)[],
): readonly (Break | undefined)[] {
  const shown = [...characters.keys()].filter((index) => isShownIn(view, changes[index]));
  const breaks = findBreaks(shown.map((index) => characters[index] ?? ''));
  const placed: (Break | undefined)[] = new Array(characters.length);
  for (const [place, index] of shown.entries()) placed[index] = breaks[place];
  return placed;
}

const STRICTNESS: Readonly<Record<Break, number>> = { free: 0, held: 1, never: 2 };

function stricter(one: Break, other: Break): Break {
  return STRICTNESS[one] >= STRICTNESS[other] ? one : other;
}
