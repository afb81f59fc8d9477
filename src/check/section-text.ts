import { findPrinted, type PrintedText } from './printed-text.js';

/** The text of the section that first prints a value of the data, a line for each leaf; undefined if none does. */
export function readSectionShowing(printed: PrintedText, dataPath: string): string | undefined {
  const [first] = findPrinted(printed, dataPath);
  if (!first) return undefined;
  return printed.leaves
    .filter(({ section }) => section === first.leaf.section)
    .map(({ text }) => text)
    .join('\n');
}
