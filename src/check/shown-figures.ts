import type { Budget } from '../budget/budget.js';
import { type DataValue, indexDataValues } from './data-values.js';
import { agreesWith, isFigure } from './printed-figure.js';
import type { PrintedLeaf, PrintedText } from './printed-text.js';
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

type Listed = { readonly budget: Budget; readonly figures: readonly ShownFigure[] };

/** Several rules read the same list: it is made once for a printed text, which never changes. */
const listed = new WeakMap<PrintedText, Listed>();

/** Every figure of the data that is printed, in reading order. */
export function listShownFigures(input: CheckInput): readonly ShownFigure[] {
  const known = listed.get(input.printed);
  if (known?.budget === input.budget) return known.figures;
  const figures = readShownFigures(input);
  listed.set(input.printed, { budget: input.budget, figures });
  return figures;
}

function readShownFigures({ budget, printed }: CheckInput): readonly ShownFigure[] {
  const values = indexDataValues(budget);
  return printed.leaves.flatMap((leaf) =>
    leaf.shown.flatMap(({ start, end, dataPath }): readonly ShownFigure[] => {
      const value = values.get(dataPath);
      if (value === undefined || !isFigure(value)) return [];
      const text = leaf.text.slice(start, end);
      return [{ leaf, start, end, text, dataPath, value, agrees: agreesWith(text, value) }];
    }),
  );
}
