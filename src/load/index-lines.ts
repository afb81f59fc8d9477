import type { SourceFile, SourcePoint } from '../source.js';

/**
 * The same places as `pointAt` gives, for many offsets of one file: the line ends are found once, when a place is first
 * asked for, so that a thousand faults do not read the file a thousand times.
 */
export function indexLines(file: SourceFile): (offset: number) => SourcePoint {
  let known: readonly number[] | undefined;
  return (offset) => {
    known ??= findLineStarts(file.text);
    const starts = known;
    const line = lastAtMost(starts, Math.max(0, offset));
    const column = Math.min(Math.max(0, offset), file.text.length) - (starts[line] ?? 0) + 1;
    return { path: file.path, line: line + 1, column };
  };
}

function findLineStarts(text: string): readonly number[] {
  const starts = [0];
  const lineEnd = /\r\n?|\n/g;
  while (lineEnd.test(text)) starts.push(lineEnd.lastIndex);
  return starts;
}

/** The index of the last of the ascending numbers that is not above `limit`; the first is 0. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
