import { type FontCatalogue, findFace } from './font-set.js';
import type { OpenFonts } from './open-fonts.js';

/** A stretch of text that one font draws. */
export type FontSegment = {
  readonly role: string;
  readonly text: string;
};

/**
 * Splits text into stretches of one font each, falling back character by character: ASCII goes to the role's
 * 西文, everything else to the role itself, then its 后备 in order, then its 西文. A character that none of them
 * has stays with the role; {@link findUncovered} reports it.
 */
export function segmentText(
  text: string,
  role: string,
  bold: boolean,
  fonts: OpenFonts,
): readonly FontSegment[] {
  const segments: FontSegment[] = [];
  const chooseFont = rememberChoices(role, bold, fonts);
  let current = role;
  let start = 0;
  let end = 0;
  for (const character of text) {
    const font = chooseFont(character) ?? role;
    if (font !== current) {
      if (end > start) segments.push({ role: current, text: text.slice(start, end) });
      [current, start] = [font, end];
    }
    end += character.length;
  }
  if (end > start) segments.push({ role: current, text: text.slice(start, end) });
  return segments;
}

/** The characters of a text that no font of the role has, each once, in order. */
export function findUncovered(
  text: string,
  role: string,
  bold: boolean,
  fonts: OpenFonts,
): readonly string[] {
  const chooseFont = rememberChoices(role, bold, fonts);
  const missing = new Set<string>();
  for (const character of text) {
    if (chooseFont(character) === undefined) missing.add(character);
  }
  return [...missing];
}

/** The font that draws a character; undefined if none has it. */
type ChooseFont = (character: string) => string | undefined;

/** Texts repeat their characters: which font draws one is looked for once. */
const remembered = new WeakMap<OpenFonts, Map<string, ChooseFont>>();

function rememberChoices(role: string, bold: boolean, fonts: OpenFonts): ChooseFont {
  const styles = remembered.get(fonts) ?? new Map<string, ChooseFont>();
  remembered.set(fonts, styles);
  const style = bold ? `${role} 加粗` : role;
  const known = styles.get(style);
  if (known) return known;
  const choices = new Map<string, string | undefined>();
  const choose: ChooseFont = (character) => {
    const font = choices.get(character);
    if (font !== undefined || choices.has(character)) return font;
    const chosen = chooseFont(character, role, bold, fonts);
    choices.set(character, chosen);
    return chosen;
  };
  styles.set(style, choose);
  return choose;
}

function chooseFont(character: string, role: string, bold: boolean, fonts: OpenFonts): string | undefined {
  const codePoint = character.codePointAt(0) ?? 0;
  return candidates(codePoint, role, bold, fonts.catalogue).find((candidate) =>
    fonts.open(candidate).has(codePoint),
  );
}

function candidates(
  codePoint: number,
  role: string,
  bold: boolean,
  catalogue: FontCatalogue,
): readonly string[] {
  const face = findFace(catalogue, role);
  const latin = face?.西文 === undefined ? [] : [face.西文];
  const ascii = codePoint >= 0x20 && codePoint <= 0x7e;
  const fallbacks = face?.后备 ?? [];
  const regular = ascii ? [...latin, role, ...fallbacks] : [role, ...fallbacks, ...latin];
  if (!bold) return regular;
  return regular.flatMap((name) => {
    const boldRole = findFace(catalogue, name)?.粗体;
    return boldRole === undefined ? [name] : [boldRole, name];
  });
}
