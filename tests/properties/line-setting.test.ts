import { describe, expect, it } from 'vitest';
import { judgeBreaks } from './lines/judge-breaks.js';
import { judgeSpacing } from './lines/judge-spacing.js';
import { makeParagraph } from './lines/random-paragraph.js';
import { setParagraphs } from './lines/set-paragraphs.js';
import { throwDice } from './random/dice.js';
import { readStyle } from './random/read-material.js';

const style = readStyle();
const EM = style.layout.段落样式.正文.字号;

/** Measures in characters, with the least number of lines to look at: 10,000 in all. */
const COLUMNS = [
  { characters: 28, lines: 3500, gap: 0 },
  { characters: 20, lines: 2500, gap: 0.25 },
  { characters: 14, lines: 2500, gap: 0 },
  { characters: 10, lines: 1500, gap: 0.125 },
];

describe('random Chinese paragraphs', () => {
  it.each(COLUMNS)(
    'break no rule in $lines lines of $characters characters, gap $gap',
    async ({ characters, lines: least, gap }) => {
      const dice = throwDice(characters);
      const paragraphs = Array.from({ length: (least * characters) / 125 }, () =>
        makeParagraph(dice, dice.integer(2, 280)),
      );
      const set = await setParagraphs(
        paragraphs.map(({ text }) => text),
        characters * EM,
        gap,
        style,
      );
      const breaks = paragraphs.map((paragraph, index) => judgeBreaks(paragraph, set[index] ?? []));
      const spacing = set.flat().map(judgeSpacing);
      const faults = [...breaks, ...spacing].flatMap((judged) => judged.faults);
      const figures = {
        lines: set.flat().length,
        wideUnits: breaks.reduce((sum, { wideUnits }) => sum + wideUnits, 0),
        loose: spacing.filter(({ isLoose }) => isLoose).length,
        faults: faults.length,
      };
      console.info(`${characters} characters, gap ${gap}:`, figures);
      expect(faults.slice(0, 20)).toEqual([]);
      expect(figures.lines).toBeGreaterThanOrEqual(least);
    },
  );
});
