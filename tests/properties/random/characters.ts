import type { Layout } from '../../../src/document/layout.js';
import type { OpenFonts } from '../../../src/fonts/open-fonts.js';
import { rolesOf } from '../../../src/fonts/roles-of.js';
import { findUncovered } from '../../../src/fonts/segment-text.js';

/** The characters that random text is made of, by how far they lie from everyday words. */
export type CharacterPool = {
  /** Hanzi that the body's own font draws. */
  readonly common: readonly string[];
  /** Hanzi that only a fallback draws: level 3 of the 8105, GBK, some beyond the basic plane. */
  readonly rare: readonly string[];
  /** Numbers in circles, brackets, units, arrows, boxes: whatever the fonts draw that is no letter. */
  readonly symbols: readonly string[];
};

type Range = readonly [first: number, last: number];

const HANZI: readonly Range[] = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0x20000, 0x323af],
];
const SYMBOLS: readonly Range[] = [
  [0x00a1, 0x00ff],
  [0x2010, 0x2bff],
  [0x3001, 0x303f],
  [0x30fb, 0x30fc],
  [0x3200, 0x33ff],
  [0xff01, 0xff5e],
  [0xffe0, 0xffe6],
];

/**
 * What the fonts draw in every style of a layout, plain and bold. Marks and format characters are left out: they
 * are no text of a publication.
 */
export function collectCharacters(fonts: OpenFonts, layout: Layout): CharacterPool {
  const roles = [...rolesOf(layout)];
  const body = fonts.open(layout.段落样式.正文.字体);
  const isCommon = (character: string) => body.has(character.codePointAt(0) ?? 0);
  const hanzi = keepDrawn(HANZI.flatMap(charactersOf), roles, fonts);
  const symbols = SYMBOLS.flatMap(charactersOf).filter((character) => /^[\p{P}\p{S}\p{N}]$/u.test(character));
  return {
    common: hanzi.filter(isCommon),
    rare: hanzi.filter((character) => !isCommon(character)),
    symbols: keepDrawn(symbols, roles, fonts),
  };
}

function charactersOf([first, last]: Range): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
}

function keepDrawn(
  characters: readonly string[],
  roles: readonly string[],
  fonts: OpenFonts,
): readonly string[] {
  const text = characters.join('');
  const missing = roles.flatMap((role) =>
    [false, true].flatMap((bold) => findUncovered(text, role, bold, fonts)),
  );
  const uncovered = new Set(missing);
  return characters.filter((character) => !uncovered.has(character));
}
