/** How often each character occurs; white space does not count, it has no place of its own on a page. */
export type CharacterCounts = ReadonlyMap<string, number>;

export function countCharacters(text: string): CharacterCounts {
  const counts = new Map<string, number>();
  for (const character of dropWhiteSpace(text)) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

/** The characters, each as often as it is short of, that `wanted` has and `found` lacks. */
export function missingCharacters(wanted: CharacterCounts, found: CharacterCounts): string {
  return [...wanted]
    .map(([character, count]) => character.repeat(Math.max(0, count - (found.get(character) ?? 0))))
    .join('');
}

export function dropWhiteSpace(text: string): string {
  return text.replace(/\s/gu, '');
}
