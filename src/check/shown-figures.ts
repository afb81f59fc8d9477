import { type DataValue, indexDataValues } from './data-values.js';
import { oncePer } from './once-per.js';
import { agreesWith, isFigure } from './printed-figure.js';
import type { PrintedLeaf } from './printed-text.js';
import type { CheckInput } from './rule.js';

/** A figure of the data at one place where it is printed. */
export type ShownFigure = {
  readonly leaf: PrintedLeaf;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly dataPath: string;
  readonly value: DataValue;
  /** True if the print says what the data says. */
  readonly agrees: boolean;
};

/** Every figure of the data that is printed, in reading order. */
export const listShownFigures = oncePer((input: CheckInput): readonly ShownFigure[] => {
  const values = indexDataValues(input);
  return input.printed.leaves.flatMap((leaf) =>
    leaf.shown.flatMap(({ start, end, dataPath }): readonly ShownFigure[] => {
      const value = values.get(dataPath);
      if (value === undefined || !isFigure(value)) return [];
      const text = leaf.text.slice(start, end);
      return [{ leaf, start, end, text, dataPath, value, agrees: agreesWith(text, value) }];
    }),
  );
});
