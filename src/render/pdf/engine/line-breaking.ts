/**
 * Where a line of Chinese text may end, after CLREQ (Requirements for Chinese Text Layout): no closing mark at a
 * line's start, no opening mark at its end, dashes and ellipses whole, numbers with their sign and unit.
 */

const OPENING = new Set('“‘（《〈【〔「『〖｛［([{');
const CLOSING = new Set('”’）》〉】〕」』〗｝］)]}，。、；：！？·…—～－,.;:!?％%‰℃°');
/** A hyphen at a line's end would be taken for one that the line break added, and lost when text is copied. */
const HYPHENS = new Set('-－');
const WORD = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}\p{M}+\-−._/@#&$=~^|\\<>*"'`]/u;
const NUMBER_WITH_UNIT =
  /[+\-−]?\d[\d,.]*(?:[%％‰℃]|万元|亿元|万|亿|元|号|年|月|日|天|次|个|件|人|名|台|辆|项|家|份|岁|户|小时|分钟|平方米|公里|米|吨|周岁)?/gu;
const BRACKETED_NUMBER = /[〔（(【]\d+[〕）)】]/gu;

/**
 * For each character of a text, whether the line may end after it. The text is given as code points; a line break
 * inside a paragraph is not among them.
 */
export function findBreaks(characters: readonly string[]): readonly boolean[] {
  const held = holdTogether(characters);
  return characters.map((character, index) => {
    const next = characters[index + 1];
    return next === undefined || (!held.has(index) && mayPart(character, next));
  });
}

function mayPart(before: string, after: string): boolean {
  if (after === ' ') return false;
  if (before === ' ') return !CLOSING.has(after);
  if (OPENING.has(before) || CLOSING.has(after)) return false;
  if (HYPHENS.has(before) || HYPHENS.has(after)) return false;
  return !(WORD.test(before) && WORD.test(after));
}

/** Indexes after which the text must not part, because a number and its unit or brackets stand there. */
function holdTogether(characters: readonly string[]): ReadonlySet<number> {
  const text = characters.map((character) => (character.length === 1 ? character : '\u{FFFC}')).join('');
  const held = new Set<number>();
  for (const pattern of [NUMBER_WITH_UNIT, BRACKETED_NUMBER]) {
    for (const match of text.matchAll(pattern)) {
      for (let index = match.index; index < match.index + match[0].length - 1; index += 1) held.add(index);
    }
  }
  return held;
}

/** True for characters that are set as one piece with their like: letters and digits, but not Chinese characters. */
export function isWordCharacter(character: string): boolean {
  return WORD.test(character);
}
