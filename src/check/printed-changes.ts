import { type Amount, isAmount } from '../budget/amount.js';
import { anyChangeWord, changeWords, type Direction } from './lexicon/change-words.js';
import type { CheckInput } from './rule.js';
import { listShownFigures, type ShownFigure } from './shown-figures.js';

/** A change on the year before as it is printed: the figure, and the word before it that says which way. */
export type PrintedChange = {
  readonly figure: ShownFigure;
  readonly change: Amount;
  /** The table that states the change, e.g. `支出`. */
  readonly table: string;
  readonly word?: { readonly text: string; readonly start: number; readonly direction: Direction };
};

/** Every printed figure of a 比上年增减, in reading order. */
export function listPrintedChanges(input: CheckInput): readonly PrintedChange[] {
  return listShownFigures(input).flatMap((figure): readonly PrintedChange[] => {
    if (!figure.dataPath.includes('增减') || !isAmount(figure.value)) return [];
    const word = readWord(figure);
    const table = tableOf(figure.dataPath);
    return [{ figure, change: figure.value, table, ...(word && { word }) }];
  });
}

/** The table that a value is of: `三公经费`, or what `汇总.三公与机关运行经费表` is derived from. */
export function tableOf(dataPath: string): string {
  const [table = ''] = dataPath.replace(/^汇总\./, '').split('.');
  return table;
}

/** The direction that an exact change has. */
export function directionOf({ value }: Amount): Direction {
  if (value.eq(0)) return 'same';
  return value.gt(0) ? 'rise' : 'fall';
}

/** The direction that a word of change says. */
export function directionOfWord(word: string): Direction {
  if (changeWords.rise.some((rise) => rise === word)) return 'rise';
  return changeWords.fall.some((fall) => fall === word) ? 'fall' : 'same';
}

const WORD_BEFORE = new RegExp(`(${anyChangeWord})[了约为额]{0,2}$`);

function readWord({ leaf, start }: ShownFigure): PrintedChange['word'] {
  const found = WORD_BEFORE.exec(leaf.text.slice(0, start));
  const text = found?.[1];
  return found && text ? { text, start: found.index, direction: directionOfWord(text) } : undefined;
}
