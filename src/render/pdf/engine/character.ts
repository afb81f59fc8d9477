import { type MarkKind, markKindOf } from './marks.js';
import type { Script } from './piece.js';

/** What line setting must know of a character, whatever its font. */
export type Character = {
  /** What it is joined with to one piece of text: its like, if it is not `single`. */
  readonly kind: 'space' | 'word' | 'dash' | 'ellipsis' | 'single';
  readonly mark: MarkKind | undefined;
  readonly script: Script;
  readonly isLetter: boolean;
  /** What it clings to: a combining mark to the character before it, a no-break space to both its neighbours. */
  readonly clings: 'before' | 'both' | undefined;
};

const WORD_SIGNS = new Set(`+-−._/@#&$=~^|\\<>*"'\``);
const NO_BREAK = new Set('\u00a0\u2011\u202f\u2060\ufeff\u200d');
/** Below it stand the Latin, Greek and Cyrillic letters and signs; above it what is as wide as a Chinese character. */
const FIRST_WIDE = 0x2000;
const AFTER_ASCII = 0x80;
/** Everyday Chinese characters. Others are told by their Unicode properties, which costs more. */
const FIRST_COMMON = 0x4e00;
const LAST_COMMON = 0x9fff;

const COMMON: Character = {
  kind: 'single',
  mark: undefined,
  script: 'han',
  isLetter: true,
  clings: undefined,
};

const known = new Map<string, Character>();

/** What a character is, looked up once: texts repeat their characters. */
export function describeCharacter(character: string): Character {
  const codePoint = character.codePointAt(0) ?? 0;
  if (codePoint >= FIRST_COMMON && codePoint <= LAST_COMMON) return COMMON;
  const found = known.get(character);
  if (found) return found;
  const described = describeRarer(character, codePoint);
  known.set(character, described);
  return described;
}

function describeRarer(character: string, codePoint: number): Character {
  const mark = markKindOf(character);
  if (mark) return { kind: 'single', mark, script: 'other', isLetter: false, clings: undefined };
  return codePoint < AFTER_ASCII ? describeAscii(character) : describeByProperties(character, codePoint);
}

function describeAscii(character: string): Character {
  const isLetter = /[0-9A-Za-z]/.test(character);
  const kind = isLetter || WORD_SIGNS.has(character) ? 'word' : 'single';
  return {
    kind: character === ' ' ? 'space' : kind,
    mark: undefined,
    script: isLetter ? 'latin' : character === ' ' ? 'other' : 'sign',
    isLetter: isLetter || /[+=~^|<>$`]/.test(character),
    clings: undefined,
  };
}

function describeByProperties(character: string, codePoint: number): Character {
  const isWord = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]/u.test(character);
  const joined = character === '—' ? 'dash' : character === '…' ? 'ellipsis' : 'single';
  return {
    kind: isWord || WORD_SIGNS.has(character) ? 'word' : joined,
    mark: undefined,
    script: codePoint < FIRST_WIDE ? (isWord ? 'latin' : 'sign') : isChinese(character) ? 'han' : 'other',
    isLetter: /[\p{L}\p{N}\p{S}]/u.test(character),
    clings: NO_BREAK.has(character) ? 'both' : /\p{M}/u.test(character) ? 'before' : undefined,
  };
}

function isChinese(character: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character);
}
