/** Full-width punctuation: which of its half or quarters is blank and may be squeezed (CLREQ; GB/T 15834-2011, 5.1). */

export type MarkKind = 'opening' | 'closing' | 'pause' | 'stop' | 'interpunct';

/** From where to where a glyph has ink, in shares of its advance. */
export type Ink = { readonly left: number; readonly right: number };

/** What squeezing may take from a glyph, in em of its size. */
export type Blank = { readonly before: number; readonly after: number };

const KINDS: ReadonlyMap<string, MarkKind> = new Map([
  ...kindOfEach('opening', '“‘（《〈【〔「『〖｛［〝'),
  ...kindOfEach('closing', '”’）》〉】〕」』〗｝］〞'),
  ...kindOfEach('pause', '，、；：．'),
  ...kindOfEach('stop', '。？！'),
  ...kindOfEach('interpunct', '·•・‧'),
]);

const NO_BLANK: Blank = { before: 0, after: 0 };
const FULL_WIDTH = 0.98;

export function markKindOf(character: string): MarkKind | undefined {
  return KINDS.get(character);
}

/**
 * What may be squeezed out of a mark. The font decides where its ink stands (a question mark in the middle of its em
 * gives a quarter on each side, at the left a half behind it); a mark that is narrower than an em gives nothing.
 *
 * @param width the advance in em
 */
export function findBlank(kind: MarkKind, width: number, ink: Ink): Blank {
  if (width < FULL_WIDTH) return NO_BLANK;
  if (kind === 'opening') return ink.left >= 0.5 ? { before: 0.5, after: 0 } : NO_BLANK;
  if (kind !== 'interpunct' && ink.right <= 0.5) return { before: 0, after: 0.5 };
  return ink.left >= 0.25 && ink.right <= 0.75 ? { before: 0.25, after: 0.25 } : NO_BLANK;
}

function kindOfEach(kind: MarkKind, characters: string): readonly (readonly [string, MarkKind])[] {
  return [...characters].map((character) => [character, kind]);
}
