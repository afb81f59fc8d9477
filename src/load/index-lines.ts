import type { SourceFile, SourcePoint } from '../source.js';

/**
 * The same places as `pointAt` gives, for many offsets of one file: the line ends are found once, so that a
 * thousand faults do not read the file a thousand times.
 */
export function indexLines(file: SourceFile): (offset: number) => SourcePoint {
  const starts = findLineStarts(file.text);
  return (offset) => {
    const line = lastAtMost(starts, Math.max(0, offset));
    const column = Math.min(Math.max(0, offset), file.text.length) - (starts[line] ?? 0) + 1;
    return { path: file.path, line: line + 1, column };
  };
}

function findLineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text[index];
    if (unit === '\n' || (unit === '\r' && text[index + 1] !== '\n')) starts.push(index + 1);
  }
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
