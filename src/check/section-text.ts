import { findPrinted, type PrintedLeaf, type PrintedText } from './printed-text.js';

/** The text of the section that first prints a value of the data, a line for each leaf; undefined if none does. */
export function readSectionShowing(printed: PrintedText, dataPath: string): string | undefined {
  const [first] = findPrinted(printed, dataPath);
  if (!first) return undefined;
  return printed.leaves
    .filter(({ section }) => section === first.leaf.section)
    .map(({ text }) => text)
    .join('\n');
}

/** The text of the paragraphs and items that print such data, a line for each; undefined if none does. Tables are no prose. */
export function readProseShowing(printed: PrintedText, dataPath: RegExp): string | undefined {
  const leaves = listProse(printed).filter(({ shown }) => shown.some((data) => dataPath.test(data.dataPath)));
  return leaves.length === 0 ? undefined : leaves.map(({ text }) => text).join('\n');
}

/** Every leaf outside tables. */
export function listProse({ leaves }: PrintedText): readonly PrintedLeaf[] {
  return leaves.filter(({ block }) => block.kind !== 'table');
}
