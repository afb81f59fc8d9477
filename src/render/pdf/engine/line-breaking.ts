import { NEVER_FIRST, NEVER_LAST } from '../../kinsoku.js';
import { type Character, describeCharacter } from './character.js';
import { holdQuantities } from './quantities.js';

/**
 * Whether a line may end after a character: freely; only where the column is narrower than what is `held` together
 * (a number with its sign and unit); or `never`, by the rules of punctuation and words.
 */
export type Break = 'free' | 'held' | 'never';

const FIRST_FORBIDDEN = new Set(NEVER_FIRST);
const LAST_FORBIDDEN = new Set(NEVER_LAST);
/**
 * Where a line of Chinese text may end, for each character of it. The text is given as code points; a line break
 * inside a paragraph is not among them. Spaces never start a line; a mark is kept from a line's edge through them.
 */
export function findBreaks(characters: readonly string[]): readonly Break[] {
  const held = holdQuantities(characters);
  const firstInk = findNextInk(characters);
  let lastInk: string | undefined;
  return characters.map((character, index) => {
    if (!isBlank(character)) lastInk = character;
    const next = characters[index + 1];
    if (next === undefined) return 'free';
    if (
      !mayPart(describeCharacter(character), describeCharacter(next)) ||
      !suitsEdges(lastInk, firstInk[index + 1])
    )
      return 'never';
    return held.has(index) ? 'held' : 'free';
  });
}

/** Whether a line may start with a character and end with the one before it, as far as marks go. */
export function suitsEdges(before: string | undefined, after: string | undefined): boolean {
  if (before === undefined) return false;
  return !LAST_FORBIDDEN.has(before) && (after === undefined || !FIRST_FORBIDDEN.has(after));
}

function mayPart(before: Character, after: Character): boolean {
  if (after.kind === 'space' || after.clings !== undefined || before.clings === 'both') return false;
  return before.kind !== 'word' || after.kind !== 'word';
}

/** For each character the first one from there on that is no space. */
function findNextInk(characters: readonly string[]): readonly (string | undefined)[] {
  const found = new Array<string | undefined>(characters.length);
  let next: string | undefined;
  for (let index = characters.length - 1; index >= 0; index -= 1) {
    const character = characters[index] ?? '';
    if (!isBlank(character)) next = character;
    found[index] = next;
  }
  return found;
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\u3000';
}
