/**
 * How wide text is, in em, without asking a font: both renderers must set a table in the same columns, and Word has
 * fonts of its own. Full-width characters are one em; the others are given what the widest of the fonts that official
 * publications are set in gives them (Times New Roman, 宋体, 黑体 and their bold), so that text is never wider.
 */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[.,:;!'|ijl()[\] ]/, 0.4],
  [/[%MW@&mw]/, 1.1],
  [/[0-9]/, 0.6],
  [/[A-Z]/, 0.9],
  [/[a-z]/, 0.7],
];
const SIGN = 0.65;
const FULL_WIDTH = 1;

const LAST_OF_BMP = 0xffff;

const ASCII_WIDTHS: readonly number[] = Array.from({ length: 0x7f }, (_, code) => {
  const character = String.fromCharCode(code);
  return WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? SIGN;
});

/** The width of a text on one line, in em. */
export function measureText(text: string): number {
  return addWidths(0, text, ASCII_WIDTHS);
}

/** Adds the width of a text in em, given those of ASCII's characters by their codes; all others are full-width. */
export function addWidths(start: number, text: string, asciiWidths: readonly number[]): number {
  let width = start;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    width += asciiWidths[code] ?? FULL_WIDTH;
    if (code > LAST_OF_BMP) at += 1;
  }
  return width;
}

/** What a line's end does not part: a word or number, or a Chinese character, with the marks that stay with it. */
const UNIT = /[（《〈“‘「『【〔]*(?:[!-~]+|[^!-~])[、，。；：！？）》〉”’」』】〕…—％]*/gu;

/** A line of text as what its end does not part. */
export function splitUnits(line: string): readonly string[] {
  return line.match(UNIT) ?? [];
}

/** A text as the widths of its units, in em, between the line breaks that authors made. */
export type TextUnits = readonly (readonly number[])[];

export function measureUnits(text: string): TextUnits {
  return text.split('\n').map((line) => splitUnits(line).map(measureText));
}

/** How many lines a text takes in a measure of `measure` em; a unit that is wider is broken anywhere. */
export function countLines(text: TextUnits, measure: number): number {
  return text.reduce((lines, units) => lines + countLinesOf(units, measure), 0);
}

/** By index: an iterator would box every width, and widths are tried by the hundred. */
function countLinesOf(units: readonly number[], measure: number): number {
  let lines = 1;
  let used = 0;
  for (let index = 0; index < units.length; index += 1) {
    const width = units[index] ?? 0;
    if (used > 0 && used + width > measure) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(width / measure) - 1);
    used = width > measure ? width % measure : used + width;
  }
  return lines;
}
